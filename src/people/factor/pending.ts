import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { parseCookies } from 'payload';
import { z } from 'zod';
import { env } from '../../core/env.ts';
import { now } from '../../core/now.ts';
import { hubKey } from './seal.ts';

const name = 'kc-halverwege';
const minutes = 10;
const shape = z.object({ user: z.string(), naar: z.string(), until: z.number() });

/** Someone who proved a password or a mailbox, and not yet the second factor. */
export type Pending = z.infer<typeof shape>;

/**
 * Notes in the browser that someone is half-way in: signed by the hub, for ten minutes. It gives no rights.
 * @param naar where to go on to afterwards, a path of this site
 */
export function setPending({
  response,
  user,
  naar,
}: {
  response: Response;
  user: string;
  naar: string;
}): void {
  const until = now().getTime() + minutes * 60_000;
  const body = Buffer.from(JSON.stringify({ user, naar, until })).toString('base64url');
  response.cookie(name, `${body}.${sign(body)}`, { ...options(), maxAge: minutes * 60_000 });
}

/** Takes the note back. */
export function clearPending(response: Response): void {
  response.clearCookie(name, options());
}

/** Who is half-way in; undefined for nobody, too late or not signed by this hub. */
export function readPending(request: Request): Pending | undefined {
  const value = parseCookies(new Headers({ cookie: request.headers.cookie ?? '' })).get(name) ?? '';
  const [body = '', signature = ''] = value.split('.');
  const expected = Buffer.from(sign(body));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  const read = shape.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  return read.success && read.data.until > now().getTime() ? read.data : undefined;
}

function sign(body: string): string {
  return createHmac('sha256', hubKey('half-way in')).update(body).digest('base64url');
}

function options() {
  return {
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: env.PUBLIC_URL.startsWith('https:'),
    path: '/',
  };
}
