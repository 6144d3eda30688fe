import type { Line, Mark, Run } from './Block.ts';

/** Text with its looks wrapped around it, the widest outside. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: Exclude<Mark, 'code'>; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] };

type Look = Exclude<Mark, 'code'> | 'link';

/**
 * Turns a line of pieces into nested looks. Space at the edge of a look goes outside it, where it looks
 * the same and every Markdown reader understands it.
 * @param looks which ones the output knows; others are left out
 */
export function nest(line: Line, looks: readonly Look[]): Inline[] {
  const out: Inline[] = [];
  for (let at = 0; at < line.length;) {
    const [look, length] = widest({ line, at, looks });
    const span = line.slice(at, at + length);
    at += length;
    if (!look) out.push(...span.map(leaf));
    else out.push(...wrap({ look, span, looks: looks.filter((each) => each !== look) }));
  }
  return join(out);
}

function wrap({ look, span, looks }: { look: Look; span: Line; looks: readonly Look[] }): Inline[] {
  const { before, inside, after } = splitEdges(span);
  const edge = (text: string): Inline[] => (text ? [{ kind: 'text', text }] : []);
  if (inside.length === 0) return edge(before + after);
  const children = nest(inside, looks);
  const wrapped: Inline =
    look === 'link' ? { kind: look, href: inside[0]?.href ?? '', children } : { kind: look, children };
  return [...edge(before), wrapped, ...edge(after)];
}

function widest({
  line,
  at,
  looks,
}: {
  line: Line;
  at: number;
  looks: readonly Look[];
}): [Look | undefined, number] {
  let best: [Look | undefined, number] = [undefined, 1];
  for (const look of looks) {
    let end = at;
    while (end < line.length && has({ run: line[end], look, like: line[at] })) end += 1;
    if (end - at > (best[0] ? best[1] : 0)) best = [look, end - at];
  }
  return best;
}

function has({ run, look, like }: { run: Run | undefined; look: Look; like: Run | undefined }): boolean {
  if (!run) return false;
  return look === 'link' ? run.href !== undefined && run.href === like?.href : run.marks.includes(look);
}

function splitEdges(span: Line): { before: string; inside: Line; after: string } {
  const inside = span.map((run) => ({ ...run }));
  let before = '';
  let after = '';
  for (let first = inside[0]; first && !first.marks.includes('code'); first = inside[0]) {
    const kept = first.text.trimStart();
    before += first.text.slice(0, first.text.length - kept.length);
    first.text = kept;
    if (kept) break;
    inside.shift();
  }
  for (let last = inside.at(-1); last && !last.marks.includes('code'); last = inside.at(-1)) {
    const kept = last.text.trimEnd();
    after = last.text.slice(kept.length) + after;
    last.text = kept;
    if (kept) break;
    inside.pop();
  }
  return { before, inside, after };
}

function leaf(run: Run): Inline {
  return { kind: run.marks.includes('code') ? 'code' : 'text', text: run.text };
}

function join(inlines: Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const each of inlines) {
    const before = out.at(-1);
    if ((each.kind === 'text' || each.kind === 'code') && before?.kind === each.kind)
      before.text += each.text;
    else out.push(each);
  }
  return out;
}
