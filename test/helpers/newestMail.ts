import type { Outbox } from '../../src/payload-types.ts';
import type { TestHub } from './startHub.ts';

/**
 * The newest mail in the outbox to an address.
 * @param kind such as `rsvp.confirm`; the start of it is enough
 * @throws Error that names what there is
 */
export async function newestMail(hub: TestHub, { to, kind }: { to: string; kind: string }): Promise<Outbox> {
  const found = await hub.payload.find({
    collection: 'outbox',
    where: { to: { equals: to } },
    sort: '-createdAt',
    limit: 50,
    overrideAccess: true, // a test looks everywhere
  });
  const mail = found.docs.find((each) => each.kind.startsWith(kind));
  if (!mail)
    throw new Error(`No ${kind} to ${to}; there are ${found.docs.map((each) => each.kind).join(', ')}`);
  return mail;
}

/** The path of the first link in a mail that matches. */
export function linkIn(mail: Outbox, match: RegExp): string {
  const links = (mail.text ?? '').match(/https?:\/\/[^\s)>\]]+/g) ?? [];
  const link = links.find((each) => match.test(each));
  if (!link) throw new Error(`No link like ${match} in: ${mail.text}`);
  return new URL(link).pathname;
}
