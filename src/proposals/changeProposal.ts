import type { Payload, PayloadRequest } from 'payload';
import { forget } from '../core/cache/forget.ts';
import { transact } from '../core/database/transact.ts';
import { now } from '../core/now.ts';
import { Problem } from '../core/Problem.ts';
import type { Library, Proposal } from '../payload-types.ts';

type Changed = { req: PayloadRequest; proposal: Proposal };

/**
 * Does something with a proposal, all of it or nothing.
 * @param from the states in which this can be done
 * @throws Problem 404 when it is not of this library, 409 proposal.decided in any other state
 */
export async function changeProposal<T>({
  payload,
  library,
  id,
  from,
  work,
}: {
  payload: Payload;
  library: Library;
  id: string;
  from: Proposal['state'][];
  work: (args: Changed) => Promise<T>;
}): Promise<T> {
  return transact({
    payload,
    key: `proposal:${id}`,
    work: async (req) => work({ req, proposal: await takeProposal({ req, library: library.id, id, from }) }),
  });
}

/**
 * Takes a proposal in hand within a transaction, by one conditional update: of two people who decide at
 * once the second finds it decided.
 * @throws Problem 404, 409 proposal.decided
 */
export async function takeProposal({
  req,
  library,
  id,
  from,
}: {
  req: PayloadRequest;
  library: string;
  id: string;
  from: Proposal['state'][];
}): Promise<Proposal> {
  const own = { id: { equals: id }, library: { equals: library } };
  const taken = await req.payload.db.updateOne({
    collection: 'proposals',
    where: { and: [own, { state: { in: from } }] },
    data: { updatedAt: now().toISOString() },
    options: { atomic: true },
    req,
  });
  const { docs } = await req.payload.find({
    collection: 'proposals',
    where: own,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // who may was decided before
    req,
  });
  if (!docs[0]) throw new Problem({ status: 404, code: 'not-found' });
  if (!taken) throw new Problem({ status: 409, code: 'proposal.decided' });
  await forget({ req, tags: [id] });
  return docs[0];
}
