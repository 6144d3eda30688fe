import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../core/env.ts';

const shape = /^A([0-9a-f]{24}|[0-9a-f]{32})-([\w-]{22})$/;

/**
 * The secret of someone's personal link. It is signed, not stored, so that every mail can carry it.
 * Looks like other tokens (an upper case letter, 32 signs or more), so that the outbox hides it too.
 */
export function rsvpToken(id: string): string {
  const short = id.replaceAll('-', '');
  return `A${short}-${signature(short)}`;
}

/** The id of the RSVP that a link belongs to; undefined when the link was not made here. */
export function readRsvpToken(token: string): string | undefined {
  const [, short = '', signed = ''] = shape.exec(token) ?? [];
  if (!short || !timingSafeEqual(Buffer.from(signature(short)), Buffer.from(signed))) return undefined;
  return short.length === 24 ? short : short.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function signature(short: string): string {
  return createHmac('sha256', env.PAYLOAD_SECRET).update(`rsvp:${short}`).digest('base64url').slice(0, 22);
}
