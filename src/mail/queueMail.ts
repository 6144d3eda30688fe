import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { newId } from '../core/database/newId.ts';
import { env } from '../core/env.ts';
import { now } from '../core/now.ts';
import type { Language } from '../core/text/index.ts';
import { headerText, mailAddress } from './mailAddress.ts';
import type { MailCalendar, MailContent, MailLibrary } from './MailContent.ts';
import { mailHtml } from './mailHtml.ts';
import { mailText } from './mailText.ts';
import { mailView } from './mailView.ts';
import { queueDelivery } from './queueDelivery.ts';

export type { MailCalendar, MailContent, MailLibrary } from './MailContent.ts';

/**
 * Puts a mail in the outbox, in the transaction of `req`: it goes out when that is stored, and never when
 * it is undone. What it says is fixed here; a second delivery carries the same Message-ID.
 * @param to one plain address
 * @param library whose name and colour it bears and whose staff can read it; none for the network itself
 * @param kind such as `rsvp.confirm`; see whyLine.ts for the reason at the foot
 * @param calendar an invitation or calendar file that goes along
 * @param list for mails that nobody asked for at that moment: where one click ends them (RFC 8058), and where
 *   their reader chooses what to get
 * @param why the sentence at the foot, where whyLine.ts knows none for this kind
 * @throws TypeError when an address is not one
 */
export async function queueMail({
  req,
  to,
  language,
  library = null,
  kind,
  content,
  calendar,
  list,
  why,
}: {
  req: PayloadRequest;
  to: string;
  language: Language;
  library?: MailLibrary | null;
  kind: string;
  content: MailContent;
  calendar?: MailCalendar;
  list?: { unsubscribe: string; settings?: string };
  why?: string;
}): Promise<void> {
  if (req.context.seeding) return; // the demo network is filled in: nobody has done anything
  const view = mailView({ content, kind, language, library, list, why });
  const id = newId(req.payload);
  const at = now().toISOString();
  await req.payload.db.create({
    collection: 'outbox',
    customID: id,
    data: {
      to: mailAddress(to),
      fromName: headerText(view.sender, 100),
      subject: view.subject,
      kind,
      language,
      library: library?.id ?? null,
      state: 'waiting',
      attempts: 0,
      messageId: `<${randomUUID()}@${new URL(env.PUBLIC_URL).hostname}>`,
      text: mailText(view),
      html: await mailHtml(view),
      calendar: calendar ?? null,
      unsubscribe: view.unsubscribe?.href ?? null,
      queuedAt: at,
      createdAt: at,
      updatedAt: at,
    },
    req,
    returning: false,
  });
  await queueDelivery({ req, id });
}
