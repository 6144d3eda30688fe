import { lexicalToMarkdown } from './lexicalToMarkdown.ts';
import { linkNode, paragraphNode, rootOf, textNode } from './nodes.ts';
import { safeAddress } from './safeAddress.ts';

/** Plain words as Markdown that shows exactly these words. */
export function escapeMarkdown(text: string): string {
  return lexicalToMarkdown(rootOf([paragraphNode([textNode({ text, format: 0 })])]));
}

/** Plain words as a link in Markdown; just the words when the address is none that a link may have. */
export function markdownLink({ text, href }: { text: string; href: string }): string {
  const url = safeAddress(href);
  if (!url) return escapeMarkdown(text);
  return lexicalToMarkdown(
    rootOf([paragraphNode([linkNode({ url, children: [textNode({ text, format: 0 })] })])]),
  );
}
