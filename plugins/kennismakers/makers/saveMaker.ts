import type { Payload, PayloadRequest, Where } from 'payload';
import { forget, listTag, now, transact } from '../../../src/flavours/hub.ts';
import type { KennismakersMaker, Library } from '../../../src/payload-types.ts';

export type Profile = Pick<KennismakersMaker, 'name' | 'about' | 'elsewhere' | 'calls' | 'hideMilestones'> & {
  themes: string[];
  /** Ids of thank-yous to show. */
  shown: string[];
};

/** Keeps the profile of a person in one library: made when there is none yet, by their consent. */
export async function saveMaker({
  payload,
  library,
  user,
  profile: { shown, ...data },
}: {
  payload: Payload;
  library: Library;
  /** Id of the account. */
  user: string;
  profile: Profile;
}): Promise<KennismakersMaker> {
  const mine: Where = { and: [{ library: { equals: library.id } }, { user: { equals: user } }] };
  return transact({
    payload,
    key: `kennismakers-maker:${library.id}:${user}`,
    work: async (req) => {
      const rest = { depth: 0, overrideAccess: true, req } as const; // one's own profile, checked by the page
      const collection = 'kennismakers-makers';
      const known = await req.payload.find({ collection, where: mine, limit: 1, pagination: false, ...rest });
      const made = {
        ...data,
        library: library.id,
        user,
        key: `${library.id}:${user}`,
        consentAt: now().toISOString(),
      };
      const maker = known.docs[0]
        ? await req.payload.update({ collection, id: known.docs[0].id, data, ...rest })
        : await req.payload.create({ collection, data: made, ...rest });
      await credit({ req, mine, maker: maker.id });
      await show({ req, mine, shown });
      return maker;
    },
  });
}

/** The consent is withdrawn: the profile goes, and with it the name on formats and the thank-yous. */
export async function removeMaker({
  payload,
  library,
  user,
}: {
  payload: Payload;
  library: Library;
  user: string;
}): Promise<void> {
  const mine: Where = { and: [{ library: { equals: library.id } }, { user: { equals: user } }] };
  await transact({
    payload,
    key: `kennismakers-maker:${library.id}:${user}`,
    work: async (req) => {
      await credit({ req, mine, maker: null });
      await show({ req, mine, shown: [] });
      await req.payload.delete({
        collection: 'kennismakers-makers',
        where: mine,
        depth: 0,
        overrideAccess: true, // one's own profile, checked by the page
        req,
      });
    },
  });
}

/** The formats that this person thought up name the profile, or nobody. */
async function credit({ req, mine, maker }: { req: PayloadRequest; mine: Where; maker: string | null }) {
  await req.payload.update({
    collection: 'kennismakers-formats',
    where: mine,
    data: { maker },
    depth: 0,
    overrideAccess: true, // whose formats they are was noted when they were made
    req,
  });
  await forget({
    req,
    tags: [listTag('kennismakers-formats', undefined), listTag('kennismakers-makers', undefined)],
  });
}

async function show({
  req,
  mine,
  shown,
}: {
  req: PayloadRequest;
  mine: Where;
  shown: string[];
}): Promise<void> {
  const rest = { depth: 0, overrideAccess: true, req } as const; // the thank-yous were for this person
  const collection = 'kennismakers-thanks';
  const { docs } = await req.payload.find({
    collection,
    where: mine,
    limit: 200,
    pagination: false,
    ...rest,
  });
  for (const { id, shown: was } of docs)
    if (Boolean(was) !== shown.includes(id))
      await req.payload.update({ collection, id, data: { shown: shown.includes(id) }, ...rest });
}
