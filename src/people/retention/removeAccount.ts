import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Dossier, Event, Post } from '../../payload-types.ts';
import { unpoint } from '../account/removal/unpoint.ts';
import { idOf } from '../roles.ts';

/** Whom it is about, in the one transaction of a removal. */
type Going = { req: PayloadRequest; user: string };

/**
 * Takes an account away with everything that names it, in old versions too. What the person wrote stays without
 * a name. All or nothing.
 */
export async function removeAccount({ payload, user }: { payload: Payload; user: string }): Promise<void> {
  await transact({
    payload,
    key: `person:${user}`,
    work: async (req) => {
      const going = { req, user };
      await leaveTalk(going);
      await leaveDossiers(going);
      await leaveEvents(going);
      await payload.delete({
        collection: 'memberships',
        where: { user: { equals: user } },
        depth: 0,
        overrideAccess: true, // the account goes
        req,
      });
      for (const [collection, field] of pointers) await clear({ ...going, collection, field });
      await unpoint({ req, user }); // what flavours brought, whatever it is
      await payload.db.deleteMany({ collection: 'notifications', where: { user: { equals: user } }, req });
      for (const collection of ['tokens', 'experts', 'second-factors'] as const)
        await payload.db.deleteMany({ collection, where: { user: { equals: user } }, req });
      await payload.delete({
        collection: 'users',
        id: user,
        depth: 0,
        overrideAccess: true, // the account goes
        req,
      });
    },
  });
}

/** Single relations to an account in documents without versions; arrays of it have a step of their own. */
const pointers = [
  ['threads', 'startedBy'],
  ['bookings', 'requestedBy'],
  ['bookings', 'decidedBy'],
  ['measures', 'person'],
  ['acts', 'person'],
  ['questions', 'enteredBy'],
  ['rsvps', 'enteredBy'],
  ['proposals', 'invitedBy'],
  ['proposals', 'decidedBy'],
  ['proposals', 'person'],
  ['expert-asks', 'askedBy'],
  ['group-requests', 'user'],
  ['invitations', 'invitedBy'],
  ['invitations', 'acceptedBy'],
  ['reports', 'decidedBy'],
] as const satisfies [CollectionSlug, string][];

async function idsOf({
  req,
  collection,
  where,
}: {
  req: PayloadRequest;
  collection: CollectionSlug;
  where: Where;
}) {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where,
    limit: 0,
    pagination: false,
    select: {},
    req,
  });
  return docs.map((doc) => doc.id);
}

async function clear({
  req,
  user,
  collection,
  field,
}: Going & { collection: CollectionSlug; field: string }): Promise<void> {
  const name = collection === 'measures' ? { personName: null } : {};
  for (const id of await idsOf({ req, collection, where: { [field]: { equals: user } } }))
    await req.payload.db.updateOne({
      collection,
      id,
      data: { [field]: null, ...name },
      returning: false,
      req,
    });
}

/** Posts stay without a name, and who mentioned the person mentions nobody. */
async function leaveTalk({ req, user }: Going): Promise<void> {
  const where: Where = { or: [{ author: { equals: user } }, { mentions: { in: [user] } }] };
  const rest = { depth: 0, overrideAccess: true, req } as const; // the account goes
  const { docs } = await req.payload.find({
    collection: 'posts',
    where,
    limit: 0,
    pagination: false,
    ...rest,
  });
  for (const post of docs as Post[]) {
    const isOwn = idOf(post.author) === user;
    const mentions = (post.mentions ?? []).map((each) => idOf(each) ?? '').filter((id) => id !== user);
    const data = { mentions, ...(isOwn && { author: null, authorName: null }) };
    await req.payload.update({ collection: 'posts', id: post.id, data, ...rest });
  }
}

/** The person is no longer named as a writer, not in old versions either. */
async function leaveDossiers({ req, user }: Going): Promise<void> {
  const change = (dossier: Dossier): Dossier => ({
    ...dossier,
    authors: (dossier.authors ?? []).map((each) => idOf(each) ?? '').filter((id) => id !== user),
    ...(idOf(dossier.editedBy) === user && { editedBy: null, editedByName: null }),
  });
  const where = (path: string) => ({
    or: [{ [`${path}authors`]: { in: [user] } }, { [`${path}editedBy`]: { equals: user } }],
  });
  await rewrite<Dossier>({ req, collection: 'dossiers', where, change });
}

async function leaveEvents({ req, user }: Going): Promise<void> {
  const change = (event: Event): Event => ({
    ...event,
    ...(idOf(event.host) === user && { host: null }),
    ...(idOf(event.moderator) === user && { moderator: null }),
  });
  const where = (path: string) => ({
    or: [{ [`${path}host`]: { equals: user } }, { [`${path}moderator`]: { equals: user } }],
  });
  await rewrite<Event>({ req, collection: 'events', where, change });
}

/** Writes documents and their versions anew as a whole, past hooks: nothing is published, no version is made. */
async function rewrite<T extends { id: string }>({
  req,
  collection,
  where,
  change,
}: {
  req: PayloadRequest;
  collection: 'dossiers' | 'events';
  where: (path: '' | 'version.') => Where;
  change: (doc: T) => T;
}): Promise<void> {
  const { db } = req.payload;
  const all = { collection, limit: 0, pagination: false, req } as const;
  const { docs } = await db.find<T>({ ...all, where: where('') });
  for (const doc of docs)
    await db.updateOne({ collection, id: doc.id, data: { ...change(doc) }, returning: false, req });
  const versions = await db.findVersions<T>({ ...all, where: where('version.') });
  for (const version of versions.docs)
    await db.updateVersion({
      collection,
      id: version.id,
      versionData: { ...version, version: change(version.version) } as never,
      returning: false,
      req,
    });
}
