import { lineBreak, linkNode, pictureNode, textNode } from './nodes.ts';
import type { RichNode } from './RichText.ts';
import { safeAddress } from './safeAddress.ts';

/** What is read of a token of markdown-it. */
type InlineToken = { type: string; content: string; attrGet?: (name: string) => string | null };
type Holder = { type: string; children?: InlineToken[] | null };

const opens: Record<string, number> = { strong_open: 1, em_open: 2 };
const closes: Record<string, number> = { strong_close: 1, em_close: 2 };
const code = 16;
const ownPicture = /^media:([0-9a-f-]{24,36})$/;

/** The words of a paragraph or heading as nodes of the editor. */
export function inlineNodes(holder: Holder | undefined): RichNode[] {
  const out: RichNode[] = [];
  let link: { url: string | undefined; children: RichNode[] } | undefined;
  let format = 0;
  const add = (nodes: RichNode[]) => void (link?.children ?? out).push(...nodes);

  for (const token of holder?.children ?? []) {
    if (opens[token.type]) format |= opens[token.type] ?? 0;
    else if (closes[token.type]) format &= ~(closes[token.type] ?? 0);
    else if (token.type === 'link_open') link = { url: safeAddress(token.attrGet?.('href')), children: [] };
    else if (token.type === 'link_close') {
      const { url, children } = link ?? { url: undefined, children: [] };
      link = undefined;
      add(url ? [linkNode({ url, children })] : children);
    } else if (token.type === 'image') {
      const picture = toPicture({ token, format });
      // A picture inside a link would be lost in the editor: it goes before it.
      if (picture.type === 'upload') out.push(picture);
      else add(link && picture.type === 'link' ? ((picture.children as RichNode[]) ?? []) : [picture]);
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') add([lineBreak()]);
    else if (token.type === 'code_inline') add(withBreaks({ text: token.content, format: format | code }));
    else if (token.content) add(withBreaks({ text: token.content, format }));
  }
  return merge(out);
}

/** A picture of our own, or a link to one elsewhere. */
function toPicture({ token, format }: { token: InlineToken; format: number }): RichNode {
  const src = token.attrGet?.('src') ?? '';
  const own = ownPicture.exec(src)?.[1];
  if (own) return pictureNode(own);
  const url = safeAddress(src);
  const words = textNode({ text: token.content || src, format });
  return url ? linkNode({ url, children: [words] }) : words;
}

function withBreaks({ text, format }: { text: string; format: number }): RichNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index ? [lineBreak()] : []),
      ...(line ? [textNode({ text: line, format })] : []),
    ]);
}

function merge(nodes: RichNode[]): RichNode[] {
  const out: RichNode[] = [];
  for (const node of nodes) {
    const before = out.at(-1);
    if (node.type === 'text' && before?.type === 'text' && before.format === node.format) {
      out[out.length - 1] = { ...before, text: `${String(before.text)}${String(node.text)}` };
    } else if (Array.isArray(node.children))
      out.push({ ...node, children: merge(node.children as RichNode[]) });
    else out.push(node);
  }
  return out;
}
