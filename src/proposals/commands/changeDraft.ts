import type { Payload } from 'payload';
import type { Library, Proposal } from '../../payload-types.ts';
import { changeProposal } from '../changeProposal.ts';
import type { readProposal } from '../proposalFields.ts';
import { updateProposal } from '../updateProposal.ts';
import { sendIn } from './sendIn.ts';

/**
 * Who has the link changes a draft (an invitation is one too) and keeps it or sends it.
 * @throws Problem 404, 409 proposal.decided when it was sent before
 */
export async function changeDraft({
  payload,
  library,
  id,
  name,
  content,
  wish,
}: {
  payload: Payload;
  library: Library;
  id: string;
  name: string;
  content: ReturnType<typeof readProposal>;
  wish: 'bewaar' | 'verstuur';
}): Promise<Proposal> {
  return changeProposal({
    payload,
    library,
    id,
    from: ['draft'],
    work: async ({ req, proposal }) => {
      const proposedBy = { ...proposal.proposedBy, name };
      const changed = await updateProposal({ req, id, data: { ...content, proposedBy } });
      return wish === 'verstuur' ? sendIn({ req, library, proposal: changed }) : changed;
    },
  });
}
