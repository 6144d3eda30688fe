import type { Text } from '../../src/core/text/index.ts';
import { FactList } from './FactList.tsx';
import { Prose } from './Prose.tsx';
import { Section } from './Section.tsx';
import { ThemeTags, type ThemeTagView } from './ThemeTags.tsx';
import type { PageView } from './PageView.ts';

export type ProposalView = {
  title: string;
  /** Clean HTML. */
  html: string;
  facts: { term: string; detail: string }[];
  themes: ThemeTagView[];
  /** What the library wrote when it invited. */
  invitation?: string;
  /** What it came from and what came of it. */
  origin: { term: string; label: string; href: string }[];
};

/** What a proposal says, and where it stands on the line. */
export function ProposalBody({
  view,
  t,
  proposal,
}: {
  view: PageView;
  t: Text['proposals']['page'];
  proposal: ProposalView;
}) {
  return (
    <Section id="voorstel" title={t.what}>
      {proposal.invitation ? <blockquote className="kc-quote">{proposal.invitation}</blockquote> : null}
      <Prose html={proposal.html} />
      <ThemeTags themes={proposal.themes} label={view.t.themes} />
      <FactList
        facts={[
          ...proposal.facts,
          ...proposal.origin.map(({ term, label, href }) => ({
            term,
            detail: (
              <a className="nl-link" href={href}>
                {label}
              </a>
            ),
          })),
        ]}
      />
    </Section>
  );
}
