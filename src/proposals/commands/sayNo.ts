import type { Payload } from 'payload';
import { now } from '../../core/now.ts';
import type { Library } from '../../payload-types.ts';
import { changeProposal } from '../changeProposal.ts';
import { tellLibrary } from '../mails/tellLibrary.ts';
import { updateProposal } from '../updateProposal.ts';

/**
 * Who has the link says no to an invitation, or takes the proposal back; the library is told. A draft that
 * the library never saw is thrown away, with name and address.
 * @returns whether it is gone
 * @throws Problem 404, 409 proposal.decided
 */
export async function sayNo({
  payload,
  library,
  id,
  reason,
}: {
  payload: Payload;
  library: Library;
  id: string;
  reason: string;
}): Promise<boolean> {
  return changeProposal({
    payload,
    library,
    id,
    from: ['draft', 'sent', 'talking'],
    work: async ({ req, proposal }) => {
      if (proposal.state === 'draft' && !proposal.invitedBy) {
        await req.payload.delete({
          collection: 'proposals',
          id,
          depth: 0,
          overrideAccess: true, // who has the link throws away their own draft
          req,
        });
        return true;
      }
      const data = {
        state: 'declined',
        declinedBy: 'proposer',
        reason,
        decidedAt: now().toISOString(),
      } as const;
      const declined = await updateProposal({ req, id, data });
      const name = proposal.proposedBy?.name ?? '';
      await tellLibrary({
        req,
        library,
        proposal: declined,
        kind: 'refused',
        write: (words) => ({
          subject: words.refused.subject(proposal.title),
          paragraphs: [words.refused.text(name, proposal.title)],
          quote: reason || undefined,
        }),
      });
      return false;
    },
  });
}
