import type { PayloadRequest } from 'payload';
import { textFor, type Language } from '../../core/text/index.ts';
import type { MailContent, MailLibrary } from '../../mail/queueMail.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { hasStopped } from '../../notifications/choices.ts';
import { listOf } from '../../notifications/listOf.ts';
import type { Group, Invitation } from '../../payload-types.ts';
import { linkAddress } from '../links/linkAddress.ts';
import type { InvitedRole } from './rolesToGive.ts';

/**
 * Mails an invitation, in the transaction of `req`.
 * @param token of its link
 * @param group in which the person is to take part, if it is about one
 */
export async function mailInvitation({
  req,
  invitation,
  library,
  group,
  token,
}: {
  req: PayloadRequest;
  invitation: Invitation;
  library: MailLibrary;
  group?: Pick<Group, 'title'>;
  token: string;
}): Promise<void> {
  // Whoever wants no invitations gets none; the inviter hears the same.
  const reader = { email: invitation.email };
  if (await hasStopped({ req, reader, kind: 'invitation' })) return;
  const language: Language = invitation.language === 'en' ? 'en' : 'nl';
  const words = textFor(language).invitations;
  const inviter = invitation.inviterName ?? library.name;
  const { role } = invitation;
  const opening: Pick<MailContent, 'subject' | 'paragraphs'> =
    role === 'participant'
      ? {
          subject: words.mail.groupSubject(group?.title ?? ''),
          paragraphs: [words.mail.groupText(inviter, group?.title ?? '', library.name)],
        }
      : {
          subject: words.mail.roleSubject(library.name),
          paragraphs: [words.mail.roleText(inviter, words.as[role as InvitedRole], library.name)],
        };
  await queueMail({
    req,
    to: invitation.email,
    language,
    library,
    kind: role === 'participant' ? 'invitation.group' : 'invitation.role',
    content: {
      ...opening,
      ...(invitation.note && { quote: invitation.note }),
      button: { label: words.mail.button, href: linkAddress({ kind: 'invite', token, language }) },
      after: [words.mail.valid, words.mail.notYou],
    },
    list: listOf({ reader, scopes: ['invitation'], language }),
  });
}
