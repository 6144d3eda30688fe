import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import type { Language } from '../../core/text/index.ts';
import { mustBeThere } from '../../people/mustBeThere.ts';
import type { Library, Proposal, User } from '../../payload-types.ts';
import { tellProposer } from '../mails/tellProposer.ts';
import type { readProposal } from '../proposalFields.ts';
import { sendIn } from './sendIn.ts';

const window = 15 * 60_000;
/** So many new proposals from one address in a quarter of an hour: a form must not fill a mailbox. */
const mostAtOnce = 6;

/**
 * Keeps a proposal. From someone who is logged in with this address it goes to the library at once; anyone
 * else is mailed the link with which it can be sent: until then it is a draft that nobody sees.
 * @param wish to send it, or to go on later
 * @param owner the account, when the address is that of who is logged in
 * @param origin ids of what it comes from
 * @throws Problem 429 form.too-many; 401 log-in-first when the account is gone
 */
export async function propose({
  payload,
  library,
  language,
  name,
  email,
  content,
  wish,
  owner,
  origin,
}: {
  payload: Payload;
  library: Library;
  language: Language;
  name: string;
  email: string;
  content: ReturnType<typeof readProposal>;
  wish: 'bewaar' | 'verstuur';
  owner?: User;
  origin: { partner?: string; package?: string; dossier?: string };
}): Promise<Proposal> {
  return transact({
    payload,
    key: `propose:${email}`,
    work: async (req) => {
      if (owner) await mustBeThere({ req, user: owner });
      await checkPace({ req, email });
      const proposal = await req.payload.create({
        collection: 'proposals',
        data: {
          library: library.id,
          ...content,
          ...origin,
          proposedBy: { name, email, language },
          person: owner?.id,
          state: 'draft',
        },
        depth: 0,
        overrideAccess: true, // anyone may propose; it is for staff and for who has the link
        req,
      });
      if (owner && wish === 'verstuur') return sendIn({ req, library, proposal });
      await mailDraft({ req, library, proposal, kind: wish === 'verstuur' ? 'confirm' : 'saved' });
      return proposal;
    },
  });
}

async function mailDraft({
  req,
  library,
  proposal,
  kind,
}: {
  req: PayloadRequest;
  library: Library;
  proposal: Proposal;
  kind: 'confirm' | 'saved';
}): Promise<void> {
  await tellProposer({
    req,
    library,
    proposal,
    kind,
    label: (words) => words[kind].button,
    write: (words) => ({
      subject: words[kind].subject(proposal.title),
      paragraphs: [words[kind].text(library.name)],
      after: [words.confirm.notYou],
    }),
  });
}

async function checkPace({ req, email }: { req: PayloadRequest; email: string }): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'proposals',
    where: {
      'proposedBy.email': { equals: email },
      createdAt: { greater_than: new Date(now().getTime() - window).toISOString() },
    },
    req,
  });
  if (totalDocs >= mostAtOnce) throw new Problem({ status: 429, code: 'form.too-many' });
}
