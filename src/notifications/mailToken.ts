import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../core/env.ts';
import type { Reader } from './choices.ts';
import { isScope, type Scope } from './kinds.ts';

/** What a link in a mail may do: stop some kinds of mail, or choose among all of them. */
export type MailTokenFacts = { reader: Reader; scopes: Scope[] | 'all' };

const signatureBytes = 18;

/**
 * The secret of a link at the foot of a mail. It is signed, not stored, so that every mail can carry one,
 * and works as long as the address or account does. Looks like other tokens (a capital, many signs), so
 * that outbox and log hide it too.
 */
export function mailToken({ reader, scopes }: MailTokenFacts): string {
  const who = reader.user ? `u${reader.user}` : `e${reader.email?.toLowerCase() ?? ''}`;
  const said = Buffer.from(`${who}\n${scopes === 'all' ? '*' : scopes.join(',')}`);
  return `M${Buffer.concat([signature(said), said]).toString('base64url')}`;
}

/** What a link may do; undefined when it was not made here. */
export function readMailToken(token: string): MailTokenFacts | undefined {
  if (!/^M[\w-]{40,800}$/.test(token)) return undefined;
  const bytes = Buffer.from(token.slice(1), 'base64url');
  const said = bytes.subarray(signatureBytes);
  if (!timingSafeEqual(signature(said), bytes.subarray(0, signatureBytes))) return undefined;
  const [who = '', what = ''] = said.toString().split('\n');
  const reader = who.startsWith('u') ? { user: who.slice(1) } : { email: who.slice(1) };
  return { reader, scopes: what === '*' ? 'all' : what.split(',').filter(isScope) };
}

function signature(said: Buffer): Buffer {
  return createHmac('sha256', env.PAYLOAD_SECRET)
    .update('mail:')
    .update(said)
    .digest()
    .subarray(0, signatureBytes);
}
