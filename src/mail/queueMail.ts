import type { PayloadRequest } from 'payload';
import { queueMails, type AskedMail } from './queueMails.ts';

export type { MailCalendar, MailContent, MailLibrary } from './MailContent.ts';

/**
 * Puts one mail in the outbox, in the transaction of `req` (queueMails).
 * @param to one plain address
 * @param library whose name and colour it bears and whose staff can read it; none for the network itself
 * @param kind such as `rsvp.confirm`; see whyLine.ts for the reason at the foot
 * @param calendar an invitation or calendar file that goes along
 * @param list for mails that nobody asked for at that moment: where one click ends them (RFC 8058), and where
 *   their reader chooses what to get
 * @param why the sentence at the foot, where whyLine.ts knows none for this kind
 * @param replyTo where an answer goes (replies/replyAddress); left out: to the sender
 * @throws TypeError when an address is not one
 */
export async function queueMail({ req, ...mail }: { req: PayloadRequest } & AskedMail): Promise<void> {
  await queueMails({ req, mails: [mail] });
}
