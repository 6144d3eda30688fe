/** A field and the comma after it: between quotes (a quote inside is doubled), or without. */
const field = /(?:"((?:[^"]|"")*)"|([^",]*)),/g;

/**
 * Rows of a small CSV file with a line of names on top (RFC 4180; no line ends inside fields).
 * @returns each row as its fields by name
 */
export function readCsv(text: string): Record<string, string>[] {
  const [names = [], ...rows] = text.trim().split(/\r?\n/).map(fieldsOf);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

function fieldsOf(line: string): string[] {
  return Array.from(
    `${line},`.matchAll(field),
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
