import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from './env.ts';

const shape = /^A([0-9a-f]{24}|[0-9a-f]{32})-([\w-]{22})$/;

/**
 * The secret of a personal link that every mail about a thing can carry: it is signed, not stored. Looks
 * like other tokens (an upper case letter, 32 signs or more), so that the outbox hides it too.
 * @param kind what the link opens; a token of one kind opens nothing of another
 * @param id of the document, as the database gives it
 */
export function signedToken({ kind, id }: { kind: string; id: string }): string {
  const short = id.replaceAll('-', '');
  return `A${short}-${signature({ kind, short })}`;
}

/** The id that a link belongs to; undefined when the link was not made here, or for another kind. */
export function readSignedToken({ kind, token }: { kind: string; token: string }): string | undefined {
  const [, short = '', signed = ''] = shape.exec(token) ?? [];
  if (!short || !timingSafeEqual(Buffer.from(signature({ kind, short })), Buffer.from(signed)))
    return undefined;
  return short.length === 24 ? short : short.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function signature({ kind, short }: { kind: string; short: string }): string {
  return createHmac('sha256', env.PAYLOAD_SECRET).update(`${kind}:${short}`).digest('base64url').slice(0, 22);
}
