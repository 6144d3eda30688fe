import type { Payload } from 'payload';
import type { Language } from '../../core/text/index.ts';

/**
 * Someone wants to log in with an e-mail address. Whether there is such an account is found out later, by
 * the worker: the answer, and the time it takes, say nothing about who has one.
 * @param naar path to go on to
 */
export async function askLogin({
  payload,
  email,
  language,
  naar,
}: {
  payload: Payload;
  email: string;
  language: Language;
  naar: string | undefined;
}): Promise<void> {
  await payload.jobs.queue({
    task: 'mailLogin',
    input: { email: email.toLowerCase(), language, naar: naar ?? '' },
  });
}
