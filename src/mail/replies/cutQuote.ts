/** How mail programs begin what they quote, in Dutch and English. */
const beginnings = [
  /^\s*(?:op|on)\b.{4,200}\b(?:schreef|wrote)\b.*:\s*$/i,
  /^\s*.{0,200}<[^>\s]+@[^>\s]+>\s*(?:schreef|wrote)\b.*:?\s*$/i,
  /^\s*-{2,}\s*(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message)\s*-{2,}/i,
  /^\s*_{10,}\s*$/,
  /^\s*\*?(?:van|from):\*?\s.*(?:@|\[mailto:)/i,
  /^-- ?$/, // the signature (RFC 3676)
  /^\s*(?:verstuurd vanaf|verzonden vanaf|sent from|get outlook for)\b/i,
];

/**
 * What someone wrote anew in an answer: without the mail it answers, without the signature. An introduction that was
 * broken over two lines is seen too.
 * @param text plain words of the mail
 */
export function cutQuote(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line, index) => begins(line) || begins(`${line} ${lines[index + 1] ?? ''}`));
  return (end === -1 ? lines : lines.slice(0, end))
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function begins(line: string): boolean {
  return beginnings.some((shape) => shape.test(line));
}
