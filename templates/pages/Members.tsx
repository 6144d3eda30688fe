import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { PeopleList, type PersonView } from '../parts/PeopleList.tsx';
import { Section } from '../parts/Section.tsx';

export type MembersProps = {
  view: PageView;
  title: string;
  lead: string;
  count: string;
  people: PersonView[];
};

/** Who takes part in a group, for who takes part in it. */
export function Members({ view, title, lead, count, people }: MembersProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <Section id="deelnemers" title={count}>
        <PeopleList people={people} label={title} look="wide" />
      </Section>
    </Page>
  );
}
