import { randomBytes } from 'node:crypto';

/** A name that no other test uses. */
export function unique(word: string): string {
  return `${word}-${randomBytes(4).toString('hex')}`;
}
