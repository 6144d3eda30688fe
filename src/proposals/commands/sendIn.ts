import type { PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import { personFor } from '../../people/personFor.ts';
import { mustNotBeBlocked } from '../../moderation/isBlocked.ts';
import type { Library, Proposal } from '../../payload-types.ts';
import { tellLibrary } from '../mails/tellLibrary.ts';
import { tellProposer } from '../mails/tellProposer.ts';
import { languageOfProposal } from '../proposalLinks.ts';
import { updateProposal } from '../updateProposal.ts';

/**
 * Brings a draft to the library, in the transaction of `req`. The address is proven (by the mailed link, or
 * an account), so the proposer has an account from now on. Both sides are told.
 * @throws Problem 403 group.blocked for who is kept out of the library
 */
export async function sendIn({
  req,
  library,
  proposal,
}: {
  req: PayloadRequest;
  library: Library;
  proposal: Proposal;
}): Promise<Proposal> {
  const { name, email } = proposal.proposedBy ?? {};
  const language = languageOfProposal(proposal);
  const person = email
    ? await personFor({ req, email, name: name || email, language, library: library.id })
    : undefined;
  if (person) await mustNotBeBlocked({ payload: req.payload, req, user: person.id, library: library.id });
  const sent = await updateProposal({
    req,
    id: proposal.id,
    data: {
      state: 'sent',
      heardFrom: 'proposer',
      sentAt: now().toISOString(),
      ...(person && { person: person.id }),
    },
  });
  await tellLibrary({
    req,
    library,
    proposal: sent,
    kind: 'new',
    write: (words) => ({
      subject: words.new.subject(sent.title),
      paragraphs: [words.new.text(name ?? '', sent.title)],
      quote: sent.summary ?? undefined,
    }),
  });
  await tellProposer({
    req,
    library,
    proposal: sent,
    kind: 'received',
    write: (words) => ({
      subject: words.received.subject(sent.title),
      paragraphs: [words.received.text(library.name)],
    }),
  });
  return sent;
}
