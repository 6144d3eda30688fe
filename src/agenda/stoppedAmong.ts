import type { Rsvp } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';

/** Ids of the parties whose address takes no mail, as far as this library has seen. */
export async function stoppedAmong({
  ctx,
  rsvps,
}: {
  ctx: LibraryContext;
  rsvps: Rsvp[];
}): Promise<Set<string>> {
  const emails = rsvps.map(({ email }) => email?.toLowerCase()).filter((email) => email !== undefined);
  if (emails.length === 0) return new Set();
  const { docs } = await ctx.payload.find({
    collection: 'stopped-addresses',
    where: { and: [{ library: { equals: ctx.library.id } }, { email: { in: emails } }] },
    limit: 1000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // for staff and host, who see these addresses
    req: ctx.req,
  });
  const stopped = new Set(docs.map(({ email }) => email));
  return new Set(rsvps.filter(({ email }) => email && stopped.has(email.toLowerCase())).map(({ id }) => id));
}
