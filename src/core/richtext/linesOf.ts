import type { Line, Mark, Paragraph, Run } from './Block.ts';
import type { RichNode } from './RichText.ts';
import { safeAddress } from './safeAddress.ts';

/** Bits of the editor's text format (Lexical). */
const bits: [number, Mark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strike'],
  [8, 'underline'],
  [32, 'sub'],
  [64, 'sup'],
  [16, 'code'],
];

/** The paragraphs in a row of text nodes: an empty line parts them. */
export function paragraphsIn(nodes: RichNode[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph = [];
  for (const line of linesIn(nodes)) {
    if (line.length) open.push(line);
    else if (open.length) {
      paragraphs.push(open);
      open = [];
    }
  }
  return open.length ? [...paragraphs, open] : paragraphs;
}

export function isBlank(line: Line): boolean {
  return line.every((run) => run.text.trim() === '');
}

function linesIn(nodes: RichNode[]): Line[] {
  const lines: Line[] = [[]];
  for (const run of runsIn(nodes)) {
    const [first = '', ...rest] = run.text.split('\n');
    lines.at(-1)?.push({ ...run, text: first });
    for (const text of rest) lines.push([{ ...run, text }]);
  }
  return lines.map(tidy);
}

function runsIn(nodes: RichNode[], href?: string): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'linebreak') return [{ text: '\n', marks: [] }];
    if (node.type === 'link' || node.type === 'autolink') return link(node);
    if (node.type === 'relationship') return reference(node);
    if (typeof node.text === 'string')
      return [{ text: clean(node.text), marks: marksOf(node), ...(href ? { href } : {}) }];
    return Array.isArray(node.children) ? runsIn(node.children as RichNode[], href) : [];
  });
}

function link(node: RichNode): Run[] {
  const href = addressOf(node);
  const runs = runsIn((node.children as RichNode[] | undefined) ?? [], href);
  return runs.some((run) => run.text.trim() !== '') ? runs : href ? [{ text: href, marks: [], href }] : runs;
}

/** Links to a document of the hub go by its permanent address, which shows it only to who may see it. */
function addressOf(node: RichNode): string | undefined {
  const fields = (node.fields ?? {}) as {
    linkType?: string;
    url?: unknown;
    doc?: { relationTo?: unknown; value?: unknown };
  };
  return fields.linkType === 'internal' ? permanent(fields.doc ?? {}) : safeAddress(fields.url);
}

function reference(node: RichNode): Run[] {
  const href = permanent({ relationTo: node.relationTo, value: node.value });
  return href ? [{ text: href, marks: [], href }] : [];
}

function permanent({ relationTo, value }: { relationTo?: unknown; value?: unknown }): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  return typeof relationTo === 'string' && typeof id === 'string'
    ? safeAddress(`/id/${encodeURIComponent(relationTo)}/${encodeURIComponent(id)}`)
    : undefined;
}

function marksOf(node: RichNode): Mark[] {
  const format = typeof node.format === 'number' ? node.format : 0;
  return bits.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark);
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '');
}

/** Joins what looks alike, and takes away what stands at the edges of a line and shows nothing. */
function tidy(line: Line): Line {
  const joined: Run[] = [];
  for (const run of line) {
    if (run.text === '') continue;
    const looks =
      run.text.trim() === '' ? { ...run, marks: run.marks.filter((mark) => mark !== 'code') } : run;
    const before = joined.at(-1);
    if (before && sameLook(before, looks)) before.text += looks.text;
    else joined.push({ ...looks });
  }
  return trimEnd(trimStart(joined));
}

function sameLook(one: Run, other: Run): boolean {
  return one.href === other.href && one.marks.join() === other.marks.join();
}

function trimStart(line: Line): Line {
  const [first, ...rest] = line;
  if (!first || first.marks.includes('code')) return line;
  const text = first.text.trimStart();
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest];
}

function trimEnd(line: Line): Line {
  const last = line.at(-1);
  if (!last || last.marks.includes('code')) return line;
  const text = last.text.trimEnd();
  const before = line.slice(0, -1);
  return text === '' ? trimEnd(before) : [...before, { ...last, text }];
}
