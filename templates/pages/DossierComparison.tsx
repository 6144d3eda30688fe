import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { DiffView, type DiffRow } from '../parts/DiffView.tsx';
import { Section } from '../parts/Section.tsx';

export type ComparisonView = {
  parts: { id: string; title: string; rows: DiffRow[] }[];
  /** When no words changed, or only their looks. */
  note?: string;
};
export type DossierComparisonProps = {
  t: ShellText;
  comparison: ComparisonView;
  level: 2 | 3;
  /** Before the ids, where two comparisons stand on one page. */
  prefix?: string;
};

/** What changed, part by part: title, text, titles, sources. */
export function DossierComparison({ t, comparison, level, prefix = '' }: DossierComparisonProps) {
  return (
    <>
      {comparison.parts.map((part) => (
        <Section key={part.id} id={`${prefix}${part.id}`} title={part.title} level={level}>
          <DiffView t={t} rows={part.rows} />
        </Section>
      ))}
      {comparison.note ? <p className="nl-paragraph">{comparison.note}</p> : null}
    </>
  );
}
