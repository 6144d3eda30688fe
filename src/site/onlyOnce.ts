import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { shared } from '../core/shared.ts';
import { sessionCookie } from '../people/userOf.ts';

/** So long the same words of the same person are one and the same press of a button, in milliseconds. */
const sameClick = 5_000;

const sent = shared('onlyOnce', () => new Map<string, Promise<unknown>>());

/**
 * Does a form once when someone presses its button twice: the second gets the answer of the first. Within this
 * process; what must hold between processes lives in the database. A refused form can be sent again at once.
 */
export async function onlyOnce<T>({
  request,
  work,
}: {
  request: Request;
  work: () => Promise<T>;
}): Promise<T> {
  const key = keyOf(request);
  const before = sent.get(key) as Promise<T> | undefined;
  if (before) return before;
  const mine = work();
  sent.set(key, mine);
  const forget = () => sent.delete(key);
  mine.then(() => setTimeout(forget, sameClick).unref(), forget);
  return mine;
}

/** Who, where to, and every word. */
function keyOf(request: Request): string {
  const session = new RegExp(`${sessionCookie}=[^;]*`).exec(request.headers.cookie ?? '')?.[0];
  const parts = [request.get('host'), request.originalUrl, session ?? request.ip, request.body];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
