import type { Payload } from 'payload';
import { now } from '../../core/now.ts';
import { noteAct } from '../../people/audit/noteAct.ts';
import type { Library, User } from '../../payload-types.ts';
import { changeProposal } from '../changeProposal.ts';
import { tellProposer } from '../mails/tellProposer.ts';
import { updateProposal } from '../updateProposal.ts';

/**
 * A librarian says no, in kind words and with the reason; the proposer is told.
 * @throws Problem 404, 409 proposal.decided
 */
export async function declineProposal({
  payload,
  library,
  id,
  user,
  words: said,
  reason,
}: {
  payload: Payload;
  library: Library;
  id: string;
  user: User;
  /** What the mail says. */
  words: string;
  reason: string;
}): Promise<void> {
  await changeProposal({
    payload,
    library,
    id,
    from: ['sent', 'talking'],
    work: async ({ req }) => {
      const declined = await updateProposal({
        req,
        id,
        data: {
          state: 'declined',
          declinedBy: 'library',
          reason,
          decidedBy: user.id,
          decidedAt: now().toISOString(),
        },
      });
      await noteAct({
        req,
        act: 'proposal.decided',
        library: library.id,
        subject: { kind: 'proposals', id, title: declined.title },
        detail: 'declined',
        by: user,
      });
      await tellProposer({
        req,
        library,
        proposal: declined,
        kind: 'declined',
        write: (words) => ({
          subject: words.declined.subject(declined.title),
          paragraphs: paragraphsIn(said),
          facts: [{ label: words.declined.reason, value: reason }],
        }),
      });
    },
  });
}

function paragraphsIn(text: string): string[] {
  return text
    .split(/(?:\r?\n){2,}/)
    .map((each) => each.trim())
    .filter(Boolean);
}
