import type { Payload } from 'payload';

/**
 * Mails a link to choose a password with, when the address has an account; the mail itself is written in
 * mail/mailForgotten, where requests over REST come by too.
 */
export async function mailPassword({ payload, email }: { payload: Payload; email: string }): Promise<void> {
  await payload.forgotPassword({ collection: 'users', data: { email } });
}
