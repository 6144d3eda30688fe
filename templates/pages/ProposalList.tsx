import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';

export type ProposalRow = { id: string; title: string; href: string; about: string; state: string };
export type ProposalListProps = {
  view: PageView;
  t: Text['proposals']['list'];
  done?: string;
  inviteHref: string;
  formHref: string;
  /** Parts without any are left out. */
  parts: { id: string; title: string; rows: ProposalRow[] }[];
};

/** All proposals of a library, those that wait for it first. */
export function ProposalList({ view, t, done, inviteHref, formHref, parts }: ProposalListProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <Buttons>
          <ButtonLink label={t.invite} href={inviteHref} />
          <ButtonLink label={t.site} href={formHref} look="secondary" />
        </Buttons>
      </Hero>
      {done ? (
        <Notice tone="success" live>
          {done}
        </Notice>
      ) : null}
      {parts.length === 0 ? <EmptyState title={t.none} motif="hands" /> : null}
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          <ul className="kc-prose">
            {part.rows.map((row) => (
              <li key={row.id}>
                <a className="nl-link" href={row.href}>
                  {row.title}
                </a>{' '}
                ({row.about}, {row.state})
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
