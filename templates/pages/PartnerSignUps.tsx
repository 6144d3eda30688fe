import type { Text } from '../../src/core/text/index.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';

export type PartnerSignUpsProps = {
  view: PageView;
  t: Text['partners'];
  title: string;
  rows: { title: string; about: string; href: string }[];
};

/** How many come to the activities of a partner. */
export function PartnerSignUps({ view, t, title, rows }: PartnerSignUpsProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={t.signUpsLead} />
      {rows.length === 0 ? <EmptyState title={t.signUpsNone} motif="people" /> : null}
      {rows.length > 0 ? (
        <Section id="activiteiten" title={t.signUps}>
          <ul className="kc-prose">
            {rows.map((row) => (
              <li key={row.href}>
                <a className="nl-link" href={row.href}>
                  {row.title}
                </a>{' '}
                ({row.about})
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}
