import { parse } from 'isbn3';

/** What can be an ISBN within other words: 10 or 13 digits, with hyphens or spaces between. */
const candidate = /(?<![0-9])(?:97[89][- ]?)?(?:[0-9][- ]?){9}[0-9Xx](?![0-9])/;

/**
 * An ISBN as the hub stores it: 13 digits without hyphens; one of 10 becomes one of 13.
 * @param text what someone typed: hyphens and spaces may stand anywhere
 * @returns undefined when the check digit is wrong or it is no ISBN
 */
export function toIsbn13(text: string): string | undefined {
  const bare = text.replace(/^\s*isbn(?:-1[03])?:?/i, '').replace(/[\s\u2010-\u2015-]/g, '');
  if (!/^(?:\d{13}|\d{9}[\dXx])$/.test(bare)) return undefined;
  return parse(bare.toUpperCase())?.isbn13;
}

/**
 * The ISBN in a catalogue's words, such as `0152038655 (gebonden) :`.
 * @returns 13 digits, or undefined when there is none that is right
 */
export function isbnIn(text: string): string | undefined {
  const found = candidate.exec(text)?.[0];
  return found ? toIsbn13(found) : undefined;
}
