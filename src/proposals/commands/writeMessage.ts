import type { Payload } from 'payload';
import { mustNotBeBlocked } from '../../moderation/isBlocked.ts';
import { env } from '../../core/env.ts';
import type { Library, User } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { changeProposal } from '../changeProposal.ts';
import { tellLibrary } from '../mails/tellLibrary.ts';
import { tellProposer } from '../mails/tellProposer.ts';
import { updateProposal } from '../updateProposal.ts';

/**
 * One side says something about a proposal; the other gets it by mail, with a link. Talking goes on after
 * the decision: an organiser has questions too.
 * @param key of a mail that said it: the same mail says it once
 * @param author the librarian; left out: the proposer, by the personal link
 * @throws Problem 403 group.blocked for a proposer who is kept out of the library; 404, 409 proposal.decided for a draft
 */
export async function writeMessage({
  payload,
  library,
  id,
  author,
  body,
  key,
}: {
  payload: Payload;
  library: Library;
  id: string;
  author?: User;
  body: string;
  key?: string;
}): Promise<void> {
  await changeProposal({
    payload,
    library,
    id,
    from: author
      ? ['draft', 'sent', 'talking', 'accepted', 'declined']
      : ['draft', 'sent', 'talking', 'accepted'],
    work: async ({ req, proposal }) => {
      const person = idOf(proposal.person);
      if (!author && person) await mustNotBeBlocked({ payload, req, user: person, library: library.id });
      const side = author ? 'library' : 'proposer';
      const name = author?.name ?? proposal.proposedBy?.name ?? '';
      await req.payload.create({
        collection: 'proposal-messages',
        data: { library: library.id, proposal: id, side, author: author?.id, authorName: name, body, key },
        depth: 0,
        overrideAccess: true, // by the personal link, or a librarian of this library: checked by the page
        req,
      });
      const state = proposal.state === 'sent' && author ? 'talking' : proposal.state;
      const changed = await updateProposal({ req, id, data: { state, heardFrom: side } });
      const tell = author ? tellProposer : tellLibrary;
      await tell({
        req,
        library,
        proposal: changed,
        kind: 'message',
        write: (words) => ({
          subject: words.message.subject(proposal.title),
          paragraphs: [words.message.text(name)],
          quote: body,
          after: [env.INBOUND_IMAP_URL ? words.message.answerByMail : words.message.answer],
        }),
      });
    },
  });
}
