import { z } from 'zod';
import { slugify } from '../../core/slugify.ts';
import { toIsbn13 } from '../identifiers/isbn.ts';
import { toPpn } from '../identifiers/ppn.ts';
import { fitRow } from './fitRow.ts';
import type { TitleRow } from './TitleRow.ts';

const text = z.string().default('');
const list = text.transform((value) =>
  value
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean),
);
const orNull = text.transform((value) => value || null);
const media = ['book', 'ebook', 'audiobook', 'music', 'score', 'work', 'film', 'magazine', 'other'] as const;

const schema = z.object({
  title: z.string().min(1),
  subtitle: orNull,
  creators: list,
  year: text.transform((value) => (/^-?\d{1,4}$/.test(value) ? Number(value) : null)),
  isbn: list,
  ppn: text.transform((value) => toPpn(value) ?? null),
  medium: z.enum(media).catch('other'),
  language: text.transform((value) => (/^[a-z]{3}$/.test(value) ? value : null)),
  publisher: orNull,
  catalogueNumber: orNull,
  subjects: list,
  summary: orNull,
  url: text.transform((value) => (/^https?:\/\//i.test(value) && URL.canParse(value) ? value : null)),
  source: z.string().min(1).max(60),
  sourceId: z.string().max(120).optional(),
});

/** A line of a CSV file of titles, by column; lists have `;` between. `title` and `source` are needed. */
export type CsvRow = Record<string, string>;

/**
 * A line of CSV as a title. Wrong ISBNs and PPNs are left out. Without a number of its own (`sourceId`)
 * its PPN, ISBN, or name and maker tell it from others of the source.
 * @returns undefined when it has no title or source
 */
export function csvRow(row: CsvRow): TitleRow | undefined {
  const checked = schema.safeParse(row);
  if (!checked.success) return undefined;
  const { sourceId, isbn, ...title } = checked.data;
  const isbns = isbn.map((value) => toIsbn13(value) ?? '').filter(Boolean);
  const id = sourceId || title.ppn || isbns[0] || slugify(`${title.title} ${title.creators[0] ?? ''}`);
  return fitRow({ ...title, isbn: isbns, sourceId: id });
}
