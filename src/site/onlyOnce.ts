import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { sameClick } from '../core/sameClick.ts';
import { shared } from '../core/shared.ts';
import { sessionCookie } from '../people/userOf.ts';
import type { Context } from './Context.ts';
import { pressOnce } from './pressOnce.ts';

const sent = shared('onlyOnce', () => new Map<string, Promise<unknown>>());

/**
 * Does a form once when someone presses its button several times, in this process or another (pressOnce): each
 * gets the answer of the first. Within a process they wait for one promise, which spares the database. A refused
 * form can be sent again at once.
 * @returns what the work returned: an address to go to, or a page
 * @throws what the work threw; Problem 409 busy when another process does not get done with it
 */
export async function onlyOnce<T>({
  ctx,
  request,
  work,
}: {
  ctx: Context;
  request: Request;
  work: () => Promise<T>;
}): Promise<T | string> {
  const key = keyOf({ ctx, request });
  const before = sent.get(key) as Promise<T | string> | undefined;
  if (before) return before;
  const mine = pressOnce({ payload: ctx.payload, key, work });
  sent.set(key, mine);
  const forget = () => sent.delete(key);
  mine.then(() => setTimeout(forget, sameClick).unref(), forget);
  return mine;
}

/** Who, where to, and every word. */
function keyOf({ ctx, request }: { ctx: Context; request: Request }): string {
  const session = new RegExp(`${sessionCookie}=[^;]*`).exec(request.headers.cookie ?? '')?.[0];
  const parts = [ctx.library?.id, request.originalUrl, session ?? request.ip, request.body];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
