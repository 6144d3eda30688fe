import type { Payload, PayloadRequest, TypedUser, Where } from 'payload';
import type { Library } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { waitingSources, type Source, type WaitingItem, type WaitingKind } from './waitingSources.ts';

export type Waiting = { kind: WaitingKind; total: number; items: WaitingItem[] };

type Args = {
  payload: Payload;
  user: TypedUser;
  libraries: Library[];
  at: Date;
  /** Of each kind; the first few when left out. */
  most?: number;
  /** To look within a transaction. */
  req?: PayloadRequest;
};
const shown = 6;

/** What someone has to look at, oldest first, as far as this person may see it. Kinds without any are left out. */
export async function waitingFor(args: Args): Promise<Waiting[]> {
  const found = await Promise.all(waitingSources.map((source) => count(args, source)));
  return found.filter((each) => each.total > 0);
}

async function count(args: Args, source: Source): Promise<Waiting> {
  const { payload, user, libraries } = args;
  const own: Where = { library: { in: libraries.map((library) => library.id) } };
  // A copy: Payload writes into conditions on what stands in another document, and more at each reading.
  const where = typeof source.where === 'function' ? source.where(args.at) : structuredClone(source.where);
  const isForAll = source.ofNone && user.networkAdmin;
  const found = await payload.find({
    collection: source.collection,
    where: { and: [isForAll ? { or: [own, { library: { exists: false } }] } : own, where] },
    draft: source.draft ?? false,
    sort: 'createdAt',
    depth: 1,
    limit: args.most ?? shown,
    overrideAccess: false,
    user,
    ...(args.req && { req: args.req }),
  });
  const docs = found.docs as { id: string; library?: string | Library | null }[];
  return {
    kind: source.kind,
    total: found.totalDocs,
    items: docs.map((doc) => {
      const library = libraries.find((each) => each.id === idOf(doc.library));
      return source.item(doc as never, library?.slug ?? '');
    }),
  };
}
