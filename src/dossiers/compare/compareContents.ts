import type { DiffRow } from '../../../templates/parts/DiffView.tsx';
import { lexicalToMarkdown } from '../../core/richtext/lexicalToMarkdown.ts';
import { paragraphsOf } from '../../core/richtext/paragraphsOf.ts';
import type { DossierContent } from '../DossierContent.ts';
import { compareParagraphs } from './compareParagraphs.ts';

const comparedParts = ['title', 'summary', 'kind', 'body', 'titles', 'sources', 'themes'] as const;
export type ComparedPart = (typeof comparedParts)[number];

export type Comparison = {
  /** Only the parts in which something changed. */
  parts: { part: ComparedPart; rows: DiffRow[] }[];
  /** The words of the text are the same, but not what they look like. */
  onlyLooks: boolean;
};

type Compared = Pick<DossierContent, ComparedPart>;

/**
 * What changed between two versions of a dossier, for people to read.
 * @param nameOf words for a title, a theme or a kind
 */
export function compareContents({
  from,
  to,
  nameOf,
}: {
  from: Compared;
  to: Compared;
  nameOf: (id: string) => string;
}): Comparison {
  const words = (content: Compared): Record<ComparedPart, string[]> => ({
    title: [content.title],
    summary: content.summary ? [content.summary] : [],
    kind: [nameOf(content.kind)],
    body: paragraphsOf(content.body).map((paragraph) => paragraph.text),
    titles: content.titles.map(nameOf),
    sources: content.sources.map(({ title, url }) => (url ? `${title} (${url})` : title)),
    themes: content.themes.map(nameOf),
  });
  const [before, after] = [words(from), words(to)];
  const parts = comparedParts
    .map((part) => ({ part, rows: compareParagraphs({ from: before[part], to: after[part] }) }))
    .filter(({ rows }) => rows.some((row) => row.kind !== 'same'));
  const sameWords = !parts.some(({ part }) => part === 'body');
  return { parts, onlyLooks: sameWords && lexicalToMarkdown(from.body) !== lexicalToMarkdown(to.body) };
}
