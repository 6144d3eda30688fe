import type { Line, Paragraph } from './Block.ts';

/** The bare words of a line. */
export function lineText(line: Line): string {
  return line.map((run) => run.text).join('');
}

/** The bare words of a paragraph, its lines kept. */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.map(lineText).join('\n');
}
