/**
 * Breaks text into at most `lines` lines of about `width` characters, between words where it can;
 * what does not fit ends in an ellipsis.
 */
export function wrapText({ text, width, lines }: { text: string; width: number; lines: number }): string[] {
  const made: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  while (rest.length > width && made.length < lines - 1) {
    const space = rest.lastIndexOf(' ', width);
    const cut = space > 0 ? space : width;
    made.push(space > 0 ? rest.slice(0, cut) : `${rest.slice(0, cut - 1)}-`);
    rest = rest.slice(space > 0 ? cut : cut - 1).trim();
  }
  made.push(rest.length > width ? `${rest.slice(0, width - 1).trimEnd()}…` : rest);
  return made;
}
