import type { Block, Line, ListBlock, Paragraph } from './Block.ts';
import { blocksOf } from './blocksOf.ts';
import type { RichTextValue } from './RichText.ts';

export type TextParagraph = {
  kind: 'heading' | 'paragraph' | 'quote' | 'item' | 'rule' | 'picture';
  /** The words, with the address of a link behind it; line breaks are `\n`. */
  text: string;
};

/** Rich text as a row of paragraphs, headings and list items: what two versions are compared by. */
export function paragraphsOf(state: RichTextValue): TextParagraph[] {
  return blocksOf(state).flatMap(toParagraphs);
}

function toParagraphs(block: Block): TextParagraph[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: words(block.line) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: linesText(block.lines) }];
    case 'quote':
      return block.paragraphs.map((each) => ({ kind: 'quote', text: linesText(each) }));
    case 'list':
      return toItems(block);
    case 'rule':
      return [{ kind: 'rule', text: '———' }];
    case 'picture':
      return [{ kind: 'picture', text: block.alt || block.id }];
  }
}

function toItems(list: ListBlock): TextParagraph[] {
  return list.items.flatMap((item, index) => {
    const mark = list.ordered ? `${list.start + index}.` : '•';
    const text = item.paragraphs.map(linesText).join('\n');
    const own: TextParagraph[] = text ? [{ kind: 'item', text: `${mark} ${text}` }] : [];
    return [...own, ...item.lists.flatMap(toItems)];
  });
}

function linesText(paragraph: Paragraph): string {
  return paragraph.map(words).join('\n');
}

function words(line: Line): string {
  return line
    .map((run, index) => {
      const ends = run.href !== undefined && line[index + 1]?.href !== run.href && run.href !== run.text;
      return ends ? `${run.text} (${run.href})` : run.text;
    })
    .join('');
}
