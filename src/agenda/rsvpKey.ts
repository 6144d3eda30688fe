import { createHash, randomUUID } from 'node:crypto';

/**
 * What makes an RSVP the only one of its address for an activity. Holds no address that can be read.
 * @param email empty for a party without an address: then the key is like no other
 */
export function rsvpKey({ event, email }: { event: string; email: string | null | undefined }): string {
  if (!email) return `${event}:${randomUUID()}`;
  return `${event}:${createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')}`;
}
