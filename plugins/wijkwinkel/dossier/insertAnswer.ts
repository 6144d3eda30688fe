import { markdownToLexical } from '../../../src/flavours/hub.ts';
import type { Dossier } from '../../../src/payload-types.ts';
import { questionsHeading } from './questionsHeading.ts';

type Body = NonNullable<Dossier['body']>;
type Node = Body['root']['children'][number];

/**
 * The text of a dossier with a question and its answer at the end of its chapter for those; the chapter is made
 * when it is not there, and its first hint goes.
 * @param markdown the heading of the question and the answer below it
 */
export function insertAnswer({ body, markdown }: { body: Dossier['body']; markdown: string }): Body {
  const added = markdownToLexical(markdown) as unknown as Body;
  const children = body?.root.children ?? [];
  const at = children.findIndex((node) => isHeading(node) && textOf(node).trim() === questionsHeading);
  if (at === -1) {
    const heading = (markdownToLexical(`## ${questionsHeading}`) as unknown as Body).root.children;
    return withChildren({ base: body ?? added, children: [...children, ...heading, ...added.root.children] });
  }
  const after = children.findIndex((node, index) => index > at && isHeading(node));
  const end = after === -1 ? children.length : after;
  const own = children.slice(at + 1, end);
  const kept = own.length === 1 && isHint(own[0] as Node) ? [] : own;
  return withChildren({
    base: body as Body,
    children: [...children.slice(0, at + 1), ...kept, ...added.root.children, ...children.slice(end)],
  });
}

function withChildren({ base, children }: { base: Body; children: Node[] }): Body {
  return { ...base, root: { ...base.root, children } };
}

/** Chapters; the questions themselves are headings one lower. */
function isHeading(node: Node): boolean {
  return node.type === 'heading' && (node.tag === 'h1' || node.tag === 'h2');
}

/** A paragraph of a starting document that says what to write: all of it in italics. */
function isHint(node: Node): boolean {
  const words = (node.children ?? []) as { format?: number }[];
  return node.type === 'paragraph' && words.length > 0 && words.every(({ format }) => format === 2);
}

function textOf(node: Node): string {
  const { text, children } = node as { text?: string; children?: Node[] };
  return text ?? (children ?? []).map(textOf).join('');
}
