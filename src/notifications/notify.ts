import type { PayloadRequest } from 'payload';
import { now } from '../core/now.ts';
import { deliver } from './deliver.ts';
import type { Kind } from './kinds.ts';

/** What someone is told of. */
export type About = {
  /** Ids of the library and the group it happened in. */
  library: string;
  group: string;
  /** What is told about one topic within a short while goes in one mail, such as `thread:…`. */
  topic: string;
  /** `collection:id` of what there is to read. */
  thing: string;
};

/**
 * Tells people of something: the one way to do so. What is to be told is stored in the transaction of
 * `req`, so that it goes out when its cause is stored and never when it is undone; once for each person.
 * @param people ids of accounts; who may not know of it is passed over
 */
export async function notify({
  req,
  people,
  kind,
  about,
}: {
  req: PayloadRequest;
  people: string[];
  kind: Kind;
  about: About;
}): Promise<void> {
  if (req.context.seeding) return; // the demo network is filled in: nobody has done anything
  for (const user of new Set(people)) {
    const key = `${kind}:${about.thing}:${user}`;
    if (await isKnown({ req, key })) continue;
    await write({ req, key, user, kind, about });
    await deliver({ req, user, topic: about.topic });
  }
}

async function isKnown({ req, key }: { req: PayloadRequest; key: string }): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'notifications',
    where: { key: { equals: key } },
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  return totalDocs > 0;
}

async function write({
  req,
  key,
  user,
  kind,
  about,
}: {
  req: PayloadRequest;
  key: string;
  user: string;
  kind: Kind;
  about: About;
}): Promise<void> {
  const at = now().toISOString();
  await req.payload.db.create({
    collection: 'notifications',
    data: {
      ...about,
      key,
      user,
      kind,
      state: 'waiting',
      createdAt: at,
      updatedAt: at,
    },
    req,
    returning: false,
  });
}
