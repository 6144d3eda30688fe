/**
 * Rows of a CSV file (RFC 4180): quoted fields, doubled quotes, line breaks within quotes, CRLF or LF, a
 * byte order mark, and `;` between fields as Dutch Excel writes.
 * @param text the whole file; the first line names the columns
 * @returns one record per line, by column name; lines without anything in them are left out
 */
export function readCsv(text: string): Record<string, string>[] {
  const bare = text.replace(/^\ufeff/, '');
  const [first = ''] = bare.split(/\r?\n/, 1);
  const delimiter = first.split(';').length > first.split(',').length ? ';' : ',';
  const [header = [], ...lines] = splitCsv({ text: bare, delimiter });
  const names = header.map((name) => name.trim());
  return lines
    .filter((line) => line.some((field) => field !== ''))
    .map((line) => Object.fromEntries(names.map((name, index) => [name, line[index]?.trim() ?? ''])));
}

function splitCsv({ text, delimiter }: { text: string; delimiter: string }): string[][] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|$)`, 'y');
  const lines: string[][] = [[]];
  while (field.lastIndex < text.length || field.lastIndex === 0) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`The CSV is not right near character ${at + 1}`);
    const [, quoted, plain = '', end] = found;
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== delimiter) lines.push([]);
    if (field.lastIndex >= text.length) {
      if (end === delimiter) lines.at(-1)?.push('');
      break;
    }
  }
  return lines;
}
