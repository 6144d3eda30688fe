import type { DiffRow } from '../../../templates/parts/DiffView.tsx';

/**
 * Leaves out long stretches in which nothing changed, but for a paragraph on either side.
 * @param gap words for what is left out, by how many paragraphs
 */
export function shortenSame({ rows, gap }: { rows: DiffRow[]; gap: (count: number) => string }): DiffRow[] {
  const near = rows.map((_, at) =>
    [rows[at - 1], rows[at], rows[at + 1]].some((row) => row && row.kind !== 'same'),
  );
  const out: DiffRow[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at;
    while (end < rows.length && !near[end]) end += 1;
    const row = rows[at];
    if (end > at) {
      out.push({ kind: 'same', parts: [{ kind: 'same', text: gap(end - at) }] });
      at = end;
    } else {
      if (row) out.push(row);
      at += 1;
    }
  }
  return out;
}
