import type { Rsvp } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';

/** Addresses of parties at which no mail arrives, and what the mail server said; for this library's own eyes. */
export async function stoppedAmong({
  ctx,
  rsvps,
}: {
  ctx: LibraryContext;
  rsvps: Rsvp[];
}): Promise<Map<string, string>> {
  const emails = rsvps.map(({ email }) => email?.toLowerCase()).filter((email) => email !== undefined);
  if (emails.length === 0) return new Map();
  const { docs } = await ctx.payload.find({
    collection: 'stopped-addresses',
    where: { and: [{ library: { equals: ctx.library.id } }, { email: { in: emails } }] },
    limit: 1000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // for staff and host, who see these addresses
    req: ctx.req,
  });
  return new Map(docs.map(({ email, reason }) => [email, reason ?? '']));
}
