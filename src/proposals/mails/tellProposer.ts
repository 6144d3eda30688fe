import type { PayloadRequest } from 'payload';
import { textFor, type Language, type Text } from '../../core/text/index.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import type { MailContent } from '../../mail/MailContent.ts';
import { replyAddress } from '../../mail/replies/replyAddress.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { Library, Proposal } from '../../payload-types.ts';
import { languageOfProposal, proposerLink } from '../proposalLinks.ts';

type Words = Text['proposals']['mail'];

/**
 * Mails the proposer, in the language the proposal was written in and with the personal link as the button;
 * nothing for one whose address is not known (any more).
 * @param label of the button
 */
export async function tellProposer({
  req,
  library,
  proposal,
  kind,
  write,
  label,
}: {
  req: PayloadRequest;
  library: Library;
  proposal: Proposal;
  kind: string;
  write: (words: Words, language: Language) => MailContent;
  label?: (words: Words) => string;
}): Promise<void> {
  const { name, email } = proposal.proposedBy ?? {};
  if (!email) return;
  const language = languageOfProposal(proposal);
  const words = textFor(language).proposals.mail;
  const said = write(words, language);
  await queueMail({
    req,
    to: email,
    language,
    library: mailLibrary(library),
    kind: `proposal.${kind}`,
    // Of a draft of one's own the library knows nothing: there is nobody to answer.
    replyTo:
      proposal.state === 'draft' && !proposal.invitedBy
        ? undefined
        : replyAddress({ side: 'p', id: proposal.id }),
    content: {
      ...said,
      paragraphs: [words.hello(name ?? ''), ...said.paragraphs],
      button: {
        label: label?.(words) ?? words.see,
        href: proposerLink({ proposal, library, language }),
      },
    },
  });
}
