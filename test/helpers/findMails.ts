import type { Where } from 'payload';
import type { Library, Outbox } from '../../src/payload-types.ts';
import type { TestHub } from './startHub.ts';

/**
 * Mails as they wait in the outbox, oldest first; nothing is sent for it.
 * @param to an address; left out: to anyone
 * @param kind such as `wijkwinkel.late`; left out: of every kind
 * @param library left out: of every library
 */
export async function findMails(
  hub: Pick<TestHub, 'payload'>,
  { to, kind, library }: { to?: string; kind?: string; library?: Pick<Library, 'id'> },
): Promise<Outbox[]> {
  const and: Where[] = [];
  if (to) and.push({ to: { equals: to } });
  if (kind) and.push({ kind: { equals: kind } });
  if (library) and.push({ library: { equals: library.id } });
  const { docs } = await hub.payload.find({
    collection: 'outbox',
    where: { and },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true, // a test looks into every mailbox
  });
  return docs;
}
