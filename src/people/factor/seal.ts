import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '../../core/env.ts';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** A key of the hub for one purpose, from its secret (RFC 5869). */
export function hubKey(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', `kenniscloud ${purpose}`, 32));
}

/** A text that only this hub can read again, as base64url. */
export function seal(text: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, hubKey('second factor'), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/**
 * Reads what `seal` made.
 * @throws Error when it was made with another secret, or changed
 */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(algorithm, hubKey('second factor'), bytes.subarray(0, ivBytes));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}
