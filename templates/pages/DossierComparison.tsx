import { Fragment } from 'react';
import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { DiffView, type DiffRow } from '../parts/DiffView.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Section } from '../parts/Section.tsx';

export type ComparisonView = {
  parts: { id: string; title: string; rows: DiffRow[] }[];
  /** When no words changed, or only their looks. */
  note?: string;
};
export type DossierComparisonProps = {
  t: ShellText;
  comparison: ComparisonView;
  /** 3: within a section of its own, where two comparisons stand on one page. */
  level: 2 | 3;
};

/** What changed, part by part: title, text, titles, sources. */
export function DossierComparison({ t, comparison, level }: DossierComparisonProps) {
  return (
    <>
      {comparison.parts.map((part) =>
        level === 2 ? (
          <Section key={part.id} id={part.id} title={part.title}>
            <DiffView t={t} rows={part.rows} />
          </Section>
        ) : (
          <Fragment key={part.id}>
            <Heading level={3} look={4}>
              {part.title}
            </Heading>
            <DiffView t={t} rows={part.rows} />
          </Fragment>
        ),
      )}
      {comparison.note ? <p className="nl-paragraph">{comparison.note}</p> : null}
    </>
  );
}
