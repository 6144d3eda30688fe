/**
 * Levels that headings get on a page: the highest in the text becomes `from`, and no level is skipped on
 * the way down, so that the page has one outline.
 * @param written levels as the writer chose them, in order
 * @param from 1–6
 */
export function headingLevels({ written, from }: { written: number[]; from: number }): number[] {
  const shift = from - Math.min(...written);
  let before = from - 1;
  return written.map((level) => {
    before = Math.min(6, level + shift, before + 1);
    return before;
  });
}
