import type { Outbox } from '../../src/payload-types.ts';
import { findMails } from '../helpers/findMails.ts';
import type { TestHub } from '../helpers/startHub.ts';

/** Every mail to an address, oldest first, once all that was due has been done. */
export async function mailsTo(hub: TestHub, to: string): Promise<Outbox[]> {
  await hub.runJobs();
  return findMails(hub, { to });
}

/** Path and query of the first address of the hub in the newest mail to someone. */
export async function newestLink(hub: TestHub, to: string): Promise<string> {
  const mail = (await mailsTo(hub, to)).at(-1);
  const address = mail?.text?.match(/http:\/\/localhost:\d+(\/\S+)/)?.[1];
  if (!address) throw new Error(`No link was mailed to ${to}`);
  return address;
}

/** The session that an answer sets, as a value for a Cookie header. */
export function cookieOf(answer: Response): string | undefined {
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('payload-token='));
  return cookie?.split(';')[0];
}

/** Logs someone in the way residents do: by a mailed link. */
export async function logInByMail(hub: TestHub, email: string): Promise<string> {
  await hub.post('/inloggen', { email });
  const answer = await hub.post(await newestLink(hub, email), {});
  const cookie = cookieOf(answer);
  if (!cookie) throw new Error(`Logging in by mail did not work: ${answer.status}`);
  return cookie;
}
