/** One address, without the quoted forms in which a second one can be hidden. */
const address = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/;

/**
 * An address as it may stand in a header.
 * @throws TypeError when it is not exactly one plain address; the address itself is not in the message
 */
export function mailAddress(given: string): string {
  const trimmed = given.trim();
  if (trimmed.length > 254 || !address.test(trimmed)) throw new TypeError('Not one plain mail address');
  return trimmed;
}

/** Text for a header: one line, nothing that could begin another header. */
export function headerText(text: string, max: number): string {
  return cut(
    text
      .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
    max,
  );
}

/** At most so many characters, with a sign that there was more. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}
