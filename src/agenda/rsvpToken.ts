import { readSignedToken, signedToken } from '../core/signedToken.ts';

/** The secret of someone's personal link to a sign-up. */
export function rsvpToken(id: string): string {
  return signedToken({ kind: 'rsvp', id });
}

/** The id of the RSVP that a link belongs to; undefined when the link was not made here. */
export function readRsvpToken(token: string): string | undefined {
  return readSignedToken({ kind: 'rsvp', token });
}
