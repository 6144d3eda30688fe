import { createHash } from 'node:crypto';
import { now } from '../core/now.ts';
import { sameClick } from '../core/sameClick.ts';
import type { Rsvp } from '../payload-types.ts';
import type { Party } from './commands/signUp.ts';

type Asked = { party: Party; isOwn: boolean };

/** What is kept of a press of the button, to know it again: when, and a digest of what was asked. */
export function askedAs(asked: Asked): string {
  return `${now().toISOString()} ${digestOf(asked)}`;
}

/**
 * Whether a party asks for the very thing that it asked for a moment ago: a button pressed twice. Read the party in
 * the turn of its activity; presses at the same moment, in whatever process, come one after the other there.
 */
export function isSameAsk({ rsvp, ...asked }: Asked & { rsvp: Rsvp }): boolean {
  const [at = '', digest] = (rsvp.askedAs ?? '').split(' ');
  if (digest !== digestOf(asked) || now().getTime() - Date.parse(at) > sameClick) return false;
  // Who confirmed in between asks anew.
  return asked.isOwn || !rsvp.confirmedAt || rsvp.confirmedAt < at;
}

function digestOf({ party, isOwn }: Asked): string {
  const { name, size, language, sharesName, desk } = party;
  const words = JSON.stringify([name, size, language, sharesName, desk?.phone, isOwn]);
  return createHash('sha256').update(words).digest('base64url').slice(0, 22);
}
