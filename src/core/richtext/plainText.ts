import { blocksOf } from './blocksOf.ts';
import type { Block, ListBlock } from './Block.ts';
import { lineText, paragraphText } from './lineText.ts';
import type { RichTextValue } from './RichText.ts';

/** The bare words of rich text, one line per paragraph: for search, summaries and mails. */
export function plainText(state: RichTextValue): string {
  return blocksOf(state).flatMap(wordsOf).join('\n');
}

function wordsOf(block: Block): string[] {
  if (block.kind === 'heading') return [lineText(block.line)];
  if (block.kind === 'paragraph') return [paragraphText(block.lines)];
  if (block.kind === 'quote') return block.paragraphs.map(paragraphText);
  if (block.kind === 'list') return listWords(block);
  return block.kind === 'picture' && block.alt ? [block.alt] : [];
}

function listWords(list: ListBlock): string[] {
  return list.items.flatMap((item) => [
    ...item.paragraphs.map(paragraphText),
    ...item.lists.flatMap(listWords),
  ]);
}
