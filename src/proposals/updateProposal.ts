import type { PayloadRequest } from 'payload';
import type { Proposal } from '../payload-types.ts';

/** Changes a proposal in the transaction of `req`; who may was decided before. @returns it as it became */
export function updateProposal({
  req,
  id,
  data,
}: {
  req: PayloadRequest;
  id: string;
  data: Partial<Omit<Proposal, 'id' | 'library'>>;
}): Promise<Proposal> {
  return req.payload.update({
    collection: 'proposals',
    id,
    data: data as never,
    depth: 0,
    overrideAccess: true, // proposers have no access to the collection itself; their link was checked
    req,
  });
}
