import { slugify } from '../slugify.ts';
import type { Block } from './Block.ts';
import { blocksOf } from './blocksOf.ts';
import { headingLevels } from './headingLevels.ts';
import { lineText } from './lineText.ts';
import type { RichTextValue } from './RichText.ts';

export type TextHeading = { id: string; level: number; text: string };

/**
 * The headings of a text with the ids that renderLexical gives them: for a table of contents.
 * @param headingFrom the level that the highest heading gets on the page; 2 when left out
 */
export function headingsOf(
  state: RichTextValue,
  { headingFrom = 2 }: { headingFrom?: number } = {},
): TextHeading[] {
  return headingsIn({ blocks: blocksOf(state), from: headingFrom });
}

export function headingsIn({ blocks, from }: { blocks: Block[]; from: number }): TextHeading[] {
  const found = blocks.filter((block) => block.kind === 'heading');
  const levels = headingLevels({ written: found.map((block) => block.level), from });
  const taken = new Map<string, number>();
  return found.map((block, index) => {
    const text = lineText(block.line);
    const slug = `tekst-${slugify(text) || 'kop'}`;
    const times = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, times);
    return { id: times === 1 ? slug : `${slug}--${times}`, level: levels[index] ?? from, text };
  });
}
