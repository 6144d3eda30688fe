import type { Payload } from 'payload';
import { isDuplicate } from '../../core/database/isDuplicate.ts';
import { Problem } from '../../core/Problem.ts';
import { textFor } from '../../core/text/index.ts';
import { allLibraries } from '../../libraries/registry.ts';
import type { InboundMail } from '../../mail/replies/readInbound.ts';
import type { Outcome } from '../../mail/replies/readMailbox.ts';
import { librariansOf } from '../../people/librariansOf.ts';
import { idOf } from '../../people/roles.ts';
import type { Library, Proposal, User } from '../../payload-types.ts';
import { holdReply } from './holdReply.ts';
import { writeMessage } from '../commands/writeMessage.ts';
import { languageOfProposal } from '../proposalLinks.ts';

const longest = 5000;

/**
 * An answer by mail lands in the talk about its proposal, once. From anyone else than the side that the address
 * belongs to (the proposer, or a librarian of that library) it is held: nothing of it is shown to anybody here, only
 * that it waits in the mailbox.
 */
export async function landReply({
  payload,
  mail,
}: {
  payload: Payload;
  mail: InboundMail;
}): Promise<Outcome> {
  if (mail.isAutomatic) return 'done';
  const { about } = mail;
  const hold = (held: Omit<Parameters<typeof holdReply>[0], 'payload' | 'key'>) =>
    holdReply({ payload, key: mail.key, ...held });
  if (!about) return hold({ why: 'unknown' });
  const proposal = await payload.findByID({
    collection: 'proposals',
    id: about.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // which one the unguessable address belongs to
  });
  const library = (await allLibraries(payload)).find(({ id }) => id === idOf(proposal?.library));
  if (!proposal || !library) return hold({ why: 'unknown' });
  const sender = await senderOf({ payload, mail, side: about.side, library, proposal });
  if (!sender) return hold({ why: 'sender', library, proposal });
  const body = bodyOf({ mail, proposal });
  if (!body) return 'done';
  try {
    const { id } = proposal;
    await writeMessage({ payload, library, id, author: sender.author, body, key: mail.key });
    return 'done';
  } catch (err) {
    if (isDuplicate(err)) return 'done'; // the same mail twice; what the second wrote is gone with its transaction
    if (err instanceof Problem) return hold({ why: 'decided', library, proposal });
    throw err;
  }
}

/** Who it is from, when that is who the address was given to. */
async function senderOf({
  payload,
  mail,
  side,
  library,
  proposal,
}: {
  payload: Payload;
  mail: InboundMail;
  side: 'p' | 'l';
  library: Library;
  proposal: Proposal;
}): Promise<{ author?: User } | undefined> {
  if (!mail.from) return undefined;
  if (side === 'p') return proposal.proposedBy?.email?.toLowerCase() === mail.from ? {} : undefined;
  const req = { payload } as Parameters<typeof librariansOf>[0]['req'];
  const author = (await librariansOf({ req, library: library.id })).find(
    ({ email }) => email.toLowerCase() === mail.from,
  );
  return author && { author };
}

/** What was said, with the names of files that came along: those are not kept. */
function bodyOf({ mail, proposal }: { mail: InboundMail; proposal: Proposal }): string {
  const { left } = textFor(languageOfProposal(proposal)).proposals.mail;
  const names = mail.attachments.map((name) => name.replace(/\s+/g, ' ').slice(0, 80)).slice(0, 10);
  const files = names.length > 0 ? left(names.join(', ')) : '';
  const room = longest - files.length - 10;
  const text = mail.text.length > room ? `${mail.text.slice(0, room)} …` : mail.text;
  return [text, files].filter(Boolean).join('\n\n');
}
