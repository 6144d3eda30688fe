import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link: 192 bits, safe in an address. */
export function createToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is stored of a token, so that who reads the database cannot use the link. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
