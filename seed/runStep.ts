import type { Payload, PayloadRequest, Where } from 'payload';
import { transact } from '../src/core/database/transact.ts';
import { network } from './network.ts';
import { demoEmail } from './demoLogins.ts';
import type { LibrarySeeding, Seeding, SeedStep } from './steps/SeedStep.ts';

/**
 * Does what is left of a step: in one transaction for the network, or in one for each library. What is
 * there already is left alone.
 * @param at moment that all dates count from
 */
export async function runStep({
  payload,
  step,
  at,
}: {
  payload: Payload;
  step: SeedStep;
  at: Date;
}): Promise<void> {
  if (step.per === 'network') {
    await inTransaction({
      payload,
      work: async (req) => {
        if (!(await isDone({ step, seeding: { payload, req, at } }))) await step.run({ payload, req, at });
      },
    });
    return;
  }
  for (const library of network) {
    await inTransaction({
      payload,
      work: async (req) => {
        const libraryId = await idOfLibrary({ payload, req, slug: library.slug });
        const seeding = { payload, req, at, library, libraryId };
        if (!(await isDone({ step, seeding }))) await step.run(seeding);
      },
    });
  }
}

/** `seeding` tells hooks that nobody is to be mailed about what is stored. */
async function inTransaction({
  payload,
  work,
}: {
  payload: Payload;
  work: (req: PayloadRequest) => Promise<void>;
}): Promise<void> {
  await transact({
    payload,
    key: 'seed',
    work: async (req) => {
      req.context.seeding = true;
      await work(req);
    },
  });
}

async function isDone({
  step,
  seeding,
}: {
  step: SeedStep;
  seeding: Seeding | LibrarySeeding;
}): Promise<boolean> {
  const { collection, where = {} } = step.mark;
  // not a count: MongoDB counts everything outside of transactions only
  const found = await seeding.payload.find({
    collection,
    where: { and: [where, ofLibrary({ collection, seeding })] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // whether anything is there at all
    req: seeding.req,
  });
  return found.docs.length > 0;
}

/** People belong to libraries by their roles, everything else by a field. */
function ofLibrary({
  collection,
  seeding,
}: {
  collection: string;
  seeding: Seeding | LibrarySeeding;
}): Where {
  if (!('library' in seeding)) return {};
  if (collection !== 'users') return { library: { equals: seeding.libraryId } };
  return { email: { in: seeding.library.people.map((person) => demoEmail(seeding.library, person)) } };
}

async function idOfLibrary({
  payload,
  req,
  slug,
}: {
  payload: Payload;
  req: PayloadRequest;
  slug: string;
}): Promise<string> {
  const found = await payload.find({
    collection: 'libraries',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    overrideAccess: true, // made by the first step
    req,
  });
  const [library] = found.docs;
  if (!library) throw new Error(`The demo library ${slug} is not there`);
  return library.id;
}
