import type { TitleRow } from './TitleRow.ts';

/** A row that fits the collection: long text is cut at a word, lists hold each thing once. */
export function fitRow(row: TitleRow): TitleRow {
  return {
    ...row,
    title: cut(row.title, 500),
    subtitle: cutOrNull(row.subtitle, 500),
    creators: list(row.creators, { most: 50, length: 200 }),
    isbn: list(row.isbn, { most: 20, length: 13 }),
    publisher: cutOrNull(row.publisher, 300),
    catalogueNumber: cutOrNull(row.catalogueNumber, 60),
    subjects: list(row.subjects, { most: 50, length: 200 }),
    summary: cutOrNull(row.summary, 5000),
    url: row.url && row.url.length <= 500 ? row.url : null,
  };
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), length - 40)).trimEnd()}…`;
}

function cutOrNull(text: string | null, length: number): string | null {
  return text ? cut(text, length) : null;
}

function list(values: string[], { most, length }: { most: number; length: number }): string[] {
  const seen = new Map<string, string>();
  for (const value of values) {
    const key = value.toLocaleLowerCase('nl');
    if (value && !seen.has(key)) seen.set(key, cut(value, length));
  }
  return [...seen.values()].slice(0, most);
}
