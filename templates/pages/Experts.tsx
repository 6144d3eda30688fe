import type { Text } from '../../src/core/text/index.ts';
import { Badges } from '../parts/Badges.tsx';
import type { BadgeView } from '../parts/Badge.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import type { ExpertView } from '../parts/ExpertView.ts';
import { FilterBar } from '../parts/FilterBar.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { Section } from '../parts/Section.tsx';

export type ExpertsProps = {
  view: PageView;
  t: Text['experts']['list'];
  experts: (ExpertView & { badges: BadgeView[] })[];
  joinHref: string;
  filter: { action: string; value: string; options: Option[] };
  result: string;
};

/** People of this library who like to be asked. */
export function Experts({ view, t, experts, joinHref, filter, result }: ExpertsProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <ButtonLink label={t.join} href={joinHref} look="secondary" />
      </Hero>
      <FilterBar
        t={view.t}
        action={filter.action}
        result={result}
        fields={[
          { kind: 'select', name: 'thema', label: t.theme, value: filter.value, options: filter.options },
        ]}
      />
      {experts.length === 0 ? <EmptyState title={t.empty} motif="people" /> : null}
      {experts.map((expert, index) => (
        <Section key={expert.href} id={`expert-${index + 1}`} title={expert.name} level={2}>
          <Badges badges={expert.badges} />
          {expert.about ? <p className="nl-paragraph">{expert.about}</p> : null}
          <a className="nl-link" href={expert.href}>
            {t.more(expert.name)}
          </a>
        </Section>
      ))}
    </Page>
  );
}
