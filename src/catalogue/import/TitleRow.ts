import type { Title } from '../../payload-types.ts';
import type { ImportProblem, Position } from './ImportProblem.ts';

/** A title as a source has it; what the source does not say is null or an empty list. */
export type TitleRow = {
  source: string;
  sourceId: string;
  title: string;
  subtitle: string | null;
  creators: string[];
  year: number | null;
  /** 13 digits each. */
  isbn: string[];
  ppn: string | null;
  medium: Title['medium'];
  language: string | null;
  publisher: string | null;
  catalogueNumber: string | null;
  subjects: string[];
  summary: string | null;
  url: string | null;
};

/** What a reader of files gives: a title with its place, or what was wrong there. */
export type ImportItem = { row: TitleRow; position: Position } | { problem: ImportProblem };

/** Fields that the source decides; everything else (the address) is the hub's own. */
export const sourceFields = [
  'title',
  'subtitle',
  'creators',
  'year',
  'isbn',
  'ppn',
  'medium',
  'language',
  'publisher',
  'catalogueNumber',
  'subjects',
  'summary',
  'url',
] as const satisfies readonly (keyof TitleRow)[];

/** The key that a title has only once (collections/Titles/hooks/setSourceKey). */
export function keyOf({ source, sourceId }: Pick<TitleRow, 'source' | 'sourceId'>): string {
  return `${source}:${sourceId}`;
}
