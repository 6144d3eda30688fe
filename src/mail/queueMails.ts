import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { createMany, type Made } from '../core/database/createMany.ts';
import { newId } from '../core/database/newId.ts';
import { env } from '../core/env.ts';
import { queueJobs } from '../core/jobs/queueJobs.ts';
import { now } from '../core/now.ts';
import type { Language } from '../core/text/index.ts';
import { headerText, mailAddress } from './mailAddress.ts';
import type { MailCalendar, MailContent, MailLibrary } from './MailContent.ts';
import { mailHtml } from './mailHtml.ts';
import { mailText } from './mailText.ts';
import { isAskedNow } from './isAskedNow.ts';
import { stopAddress, whyStopped } from './stoppedAddress.ts';
import { mailView } from './mailView.ts';

/** A mail to be sent; queueMail says what each part is. */
export type AskedMail = {
  to: string;
  language: Language;
  library?: MailLibrary | null;
  kind: string;
  content: MailContent;
  calendar?: MailCalendar;
  list?: { unsubscribe: string; settings?: string };
  why?: string;
  replyTo?: string;
};

/**
 * Puts mails in the outbox, in the transaction of `req`: they go out when that is stored, and never when
 * it is undone. To an address that was refused for good a mail stays there as failed, with the reason,
 * unless it is asked for at this moment. What they say is fixed here; a second delivery carries the same Message-ID.
 * @throws TypeError when an address is not one
 */
export async function queueMails({ req, mails }: { req: PayloadRequest; mails: AskedMail[] }): Promise<void> {
  if (req.context.seeding) return; // the demo network is filled in: nobody has done anything
  const documents: Made[] = [];
  const stopped = await stoppedOf({ req, mails });
  for (const mail of mails) {
    const why = isAskedNow(mail.kind) ? undefined : stopped.get(mail.to.trim().toLowerCase());
    const data = {
      ...(await outboxData(mail)),
      ...(why !== undefined && { state: 'failed', lastError: why }),
    };
    documents.push({ id: newId(req.payload), data });
  }
  await createMany({ req, collection: 'outbox', documents });
  const jobs = documents
    .filter(({ data }) => data.state === 'waiting')
    .map(({ id }) => ({ task: 'sendMail' as const, input: { outbox: id } }));
  if (jobs.length === 0) return;
  await queueJobs({ req, jobs });
}

/** Which addresses were refused for good, and why; the staff of each library that writes to one sees it. */
async function stoppedOf({
  req,
  mails,
}: {
  req: PayloadRequest;
  mails: AskedMail[];
}): Promise<Map<string, string>> {
  const uncalled = mails.filter(({ kind }) => !isAskedNow(kind));
  const stopped = await whyStopped({
    payload: req.payload,
    req,
    emails: uncalled.map(({ to }) => to.trim()),
  });
  for (const { to, library } of uncalled) {
    const reason = stopped.get(to.trim().toLowerCase());
    if (reason === undefined) continue;
    await stopAddress({ payload: req.payload, req, email: to.trim(), library: library?.id ?? null, reason });
  }
  return stopped;
}

async function outboxData(mail: AskedMail): Promise<Record<string, unknown>> {
  const { to, language, library = null, kind, content, calendar, list, why, replyTo } = mail;
  const view = mailView({ content, kind, language, library, list, why });
  const at = now().toISOString();
  return {
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
    replyTo: replyTo ? mailAddress(replyTo) : null,
    unsubscribe: view.unsubscribe?.href ?? null,
    queuedAt: at,
    createdAt: at,
    updatedAt: at,
  };
}
