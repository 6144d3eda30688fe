import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Language } from '../../core/text/index.ts';
import type { Library, Proposal, User } from '../../payload-types.ts';
import { tellProposer } from '../mails/tellProposer.ts';
import type { readProposal } from '../proposalFields.ts';

/**
 * A librarian invites someone to give an activity: a draft that is filled in already, which who gets the
 * mail can accept, change or refuse.
 * @param origin ids of the question or dossier it is about
 * @param also what must be stored together with it
 */
export async function inviteToPropose({
  payload,
  library,
  language,
  user,
  name,
  email,
  invitation,
  content,
  origin,
  also,
}: {
  payload: Payload;
  library: Library;
  language: Language;
  user: User;
  name: string;
  email: string;
  invitation: string;
  content: ReturnType<typeof readProposal>;
  origin: { question?: string; dossier?: string };
  also?: (args: { req: PayloadRequest; proposal: Proposal }) => Promise<void>;
}): Promise<Proposal> {
  return transact({
    payload,
    work: async (req) => {
      const proposal = await payload.create({
        collection: 'proposals',
        data: {
          library: library.id,
          ...content,
          ...origin,
          invitation,
          invitedBy: user.id,
          proposedBy: { name, email, language },
          state: 'draft',
          heardFrom: 'library',
        },
        depth: 0,
        overrideAccess: true, // a librarian of this library, checked by the page
        req,
      });
      await also?.({ req, proposal });
      await tellProposer({
        req,
        library,
        proposal,
        kind: 'invited',
        label: (words) => words.invited.button,
        write: (words) => ({
          subject: words.invited.subject(library.name),
          paragraphs: [words.invited.text(user.name, library.name), ...(invitation ? [invitation] : [])],
          facts: [{ label: words.invited.what, value: proposal.title }],
        }),
      });
      return proposal;
    },
  });
}
