import type { PayloadRequest } from 'payload';
import { textFor, type Language, type Text } from '../../core/text/index.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import type { MailContent } from '../../mail/MailContent.ts';
import { replyAddress } from '../../mail/replies/replyAddress.ts';
import { tellWaiting } from '../../notifications/tellWaiting.ts';
import { librariansOf } from '../../people/librariansOf.ts';
import { loginLink } from '../../people/loginLink.ts';
import { idOf, isLibrarian } from '../../people/roles.ts';
import type { Library, Proposal, User } from '../../payload-types.ts';

type Words = Text['proposals']['mail'];

/**
 * Mails the librarians who talk about this proposal or invited to it; as long as nobody does, all of them.
 * The button leads to its page.
 */
export async function tellLibrary({
  req,
  library,
  proposal,
  kind,
  write,
}: {
  req: PayloadRequest;
  library: Library;
  proposal: Proposal;
  kind: string;
  write: (words: Words, language: Language) => Omit<MailContent, 'button'>;
}): Promise<void> {
  await tellWaiting({
    req,
    people: await whomToTell({ req, library, proposal }),
    kind: 'proposal',
    mail: `staff.proposal-${kind}`,
    library: mailLibrary(library),
    replyTo: replyAddress({ side: 'l', id: proposal.id }),
    write: ({ language }) => {
      const words = textFor(language).proposals.mail;
      const href = loginLink({ library, language, path: `/voorstellen/${proposal.id}` });
      return { ...write(words, language), button: { label: words.staffSee, href } };
    },
  });
}

async function whomToTell({
  req,
  library,
  proposal,
}: {
  req: PayloadRequest;
  library: Library;
  proposal: Proposal;
}): Promise<User[]> {
  const all = await librariansOf({ req, library: library.id });
  const said = await req.payload.find({
    collection: 'proposal-messages',
    where: { proposal: { equals: proposal.id }, side: { equals: 'library' } },
    limit: 100,
    depth: 0,
    pagination: false,
    select: { author: true },
    overrideAccess: true, // only who of the library takes part
    req,
  });
  const ids = new Set([...said.docs.map(({ author }) => idOf(author)), idOf(proposal.invitedBy)]);
  const involved = all.filter((user) => ids.has(user.id) && isLibrarian(user, library.id));
  return involved.length > 0 ? involved : all;
}
