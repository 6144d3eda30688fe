import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../../core/env.ts';

/** Whose answer it is: of the proposer, or of the library's staff. One letter, part of the address. */
export type ReplySide = 'p' | 'l';
export type ReplyTo = { side: ReplySide; id: string };

const shape = /^([pl])([uo])([0-9a-z]{1,25})-([0-9a-z]{20})$/;
const lengths = { u: 32, o: 24 } as const;

/**
 * The address at which an answer to a mail about a thing lands with that thing: unguessable, one for each side, and
 * the same whatever a mail program does to capitals (RFC 5233 subaddress).
 * @param id of the document, as the database gives it
 * @returns undefined when no mailbox is configured
 */
export function replyAddress({ side, id }: ReplyTo): string | undefined {
  const [mailbox, domain] = env.INBOUND_ADDRESS?.split('@') ?? [];
  if (!env.INBOUND_IMAP_URL || !mailbox || !domain) return undefined;
  const short = id.replaceAll('-', '');
  const form = short.length === lengths.u ? 'u' : 'o';
  const tag = BigInt(`0x${short}`).toString(36);
  return `${mailbox}+${side}${form}${tag}-${signature({ side, short })}@${domain}`;
}

/** What an address belongs to; undefined when it was not made here. */
export function readReplyAddress(address: string): ReplyTo | undefined {
  const [local = ''] = address.toLowerCase().split('@');
  const [, side, form, tag = '', signed = ''] = shape.exec(local.split('+')[1] ?? '') ?? [];
  if (!side || !form) return undefined;
  const length = lengths[form as keyof typeof lengths];
  const short = fromBase36(tag).toString(16).padStart(length, '0');
  if (short.length !== length) return undefined;
  const right = Buffer.from(signature({ side: side as ReplySide, short }));
  if (!timingSafeEqual(right, Buffer.from(signed))) return undefined;
  const id = form === 'o' ? short : short.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { side: side as ReplySide, id };
}

function fromBase36(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n);
}

function signature({ side, short }: { side: ReplySide; short: string }): string {
  const hash = createHmac('sha256', env.PAYLOAD_SECRET).update(`reply:${side}:${short}`).digest('hex');
  return BigInt(`0x${hash}`).toString(36).padStart(50, '0').slice(-20);
}
