import type { Text } from '../../src/core/text/index.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { PeopleList, type PersonView } from '../parts/PeopleList.tsx';
import { Section } from '../parts/Section.tsx';

export type CaseView = { id: string; title: string; lines: string[]; href?: string };
export type ModerationProps = {
  view: PageView;
  t: Text['moderation'];
  lead: string;
  notice?: string;
  reports: CaseView[];
  held: CaseView[];
  blocks: CaseView[];
  log: CaseView[];
  liftAction: string;
};

/** What goes on in the talk and what was done about it, for who looks after it. */
export function Moderation({
  view,
  t,
  lead,
  notice,
  reports,
  held,
  blocks,
  log,
  liftAction,
}: ModerationProps) {
  const look = (each: CaseView) =>
    each.href ? (
      <Buttons>
        <ButtonLink label={t.desk.look} about={t.desk.lookAt(each.title)} href={each.href} look="secondary" />
      </Buttons>
    ) : undefined;
  const lift = (each: CaseView) => (
    <ActionForm
      action={liftAction}
      label={t.desk.lift}
      about={t.desk.liftOf(each.title)}
      hidden={{ maatregel: each.id }}
    />
  );
  return (
    <Page view={view}>
      <Hero title={t.desk.title} lead={lead} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <Cases id="meldingen" title={t.desk.reports} empty={t.desk.noReports} cases={reports} actions={look} />
      {held.length > 0 ? <Cases id="wacht" title={t.desk.held} cases={held} actions={look} /> : null}
      {blocks.length > 0 ? (
        <Cases id="geblokkeerd" title={t.desk.blocks} cases={blocks} actions={lift} />
      ) : null}
      <Cases id="gedaan" title={t.desk.log} empty={t.desk.noLog} cases={log} actions={() => undefined} />
    </Page>
  );
}

function Cases({
  id,
  title,
  empty,
  cases,
  actions,
}: {
  id: string;
  title: string;
  empty?: string;
  cases: CaseView[];
  actions: (each: CaseView) => PersonView['actions'];
}) {
  const people = cases.map((each) => ({
    id: each.id,
    name: each.title,
    lines: each.lines,
    actions: actions(each),
    isThing: true,
  }));
  return (
    <Section id={id} title={title}>
      {cases.length === 0 ? <p className="nl-paragraph">{empty}</p> : null}
      {cases.length > 0 ? <PeopleList label={title} look="wide" people={people} /> : null}
    </Section>
  );
}
