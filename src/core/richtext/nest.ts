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
  const rest = line.map((run) => ({ ...run }));
  for (let first = rest[0]; first; first = rest[0]) {
    const space = leadingSpace(first);
    if (space) {
      out.push({ kind: 'text', text: space });
      first.text = first.text.slice(space.length);
      if (first.text === '') rest.shift();
      continue;
    }
    const [look, length] = widest({ line: rest, looks });
    const span = rest.splice(0, length);
    if (!look) out.push(...span.map(leaf));
    else out.push(...wrap({ look, span, looks: looks.filter((each) => each !== look) }));
  }
  return join(out);
}

/** Wraps a span that starts with a sign; the space at its end stays outside. */
function wrap({ look, span, looks }: { look: Look; span: Line; looks: readonly Look[] }): Inline[] {
  const last = span.at(-1);
  const space = last ? trailingSpace(last) : '';
  if (last && space) last.text = last.text.slice(0, -space.length);
  const children = nest(span, looks);
  const wrapped: Inline =
    look === 'link' ? { kind: look, href: span[0]?.href ?? '', children } : { kind: look, children };
  return space ? [wrapped, { kind: 'text', text: space }] : [wrapped];
}

/** The look that covers most from here on, not counting pieces of nothing but space at its end. */
function widest({ line, looks }: { line: Line; looks: readonly Look[] }): [Look | undefined, number] {
  let best: [Look | undefined, number] = [undefined, 1];
  for (const look of looks) {
    let end = 0;
    while (end < line.length && has({ run: line[end], look, like: line[0] })) end += 1;
    while (end > 0 && isSpace(line[end - 1])) end -= 1;
    if (end > (best[0] ? best[1] : 0)) best = [look, end];
  }
  return best;
}

function has({ run, look, like }: { run: Run | undefined; look: Look; like: Run | undefined }): boolean {
  if (!run) return false;
  return look === 'link' ? run.href !== undefined && run.href === like?.href : run.marks.includes(look);
}

function leadingSpace(run: Run): string {
  return run.marks.includes('code') ? '' : run.text.slice(0, run.text.length - run.text.trimStart().length);
}

function trailingSpace(run: Run): string {
  return run.marks.includes('code') ? '' : run.text.slice(run.text.trimEnd().length);
}

function isSpace(run: Run | undefined): boolean {
  return run !== undefined && !run.marks.includes('code') && run.text.trim() === '';
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
