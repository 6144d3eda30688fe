import type { Payload } from 'payload';
import { env } from '../core/env.ts';
import { now } from '../core/now.ts';
import { idOf } from '../people/roles.ts';
import type { Outbox } from '../payload-types.ts';
import { composeMail } from './composeMail.ts';
import { claimMail, deliveryMilliseconds, noteDelivery, readMail } from './outboxRow.ts';
import { isAskedNow } from './isAskedNow.ts';
import { liftAddress, stopAddress, whyStopped } from './stoppedAddress.ts';
import { smtpFailure } from './smtpFailure.ts';
import { transportTo } from './transport.ts';
import { writeMailFile } from './writeMailFile.ts';

/**
 * Delivers one mail of the outbox; without a mail server it becomes a file and goes on waiting. A mail
 * that was sent or given up is left alone, so it does no harm to ask twice.
 * @param isLastTry give up when it fails now
 * @throws Error without personal data when it must be tried again later
 */
export async function sendMail({
  payload,
  id,
  isLastTry,
}: {
  payload: Payload;
  id: string;
  isLastTry: boolean;
}): Promise<void> {
  const mail = await readMail({ payload, id });
  if (mail?.state !== 'waiting') return;
  if (!env.SMTP_URL) return writeMailFile(mail);
  if (!(await claimMail({ payload, id }))) return waitForOther({ payload, id });
  const why = await whyNot({ payload, mail });
  if (why !== undefined) return noteDelivery({ payload, id, outcome: { state: 'failed', lastError: why } });
  const failure = await deliver({ mail, url: env.SMTP_URL });
  if (!failure) {
    await insist(() =>
      noteDelivery({ payload, id, outcome: { state: 'sent', sentAt: now().toISOString(), lastError: null } }),
    );
    await liftAddress({ payload, email: mail.to });
    return;
  }
  const isOver = failure.isFinal || isLastTry;
  if (failure.isAddress) {
    const library = idOf(mail.library) ?? null;
    await stopAddress({ payload, email: mail.to, library, reason: failure.answer });
  }
  await noteDelivery({
    payload,
    id,
    outcome: { state: isOver ? 'failed' : 'waiting', lastError: failure.answer },
  });
  if (!isOver) throw new Error('The mail could not be sent yet');
}

/** What the mail server said of this address before; undefined when the mail may go. */
async function whyNot({ payload, mail }: { payload: Payload; mail: Outbox }): Promise<string | undefined> {
  if (isAskedNow(mail.kind)) return undefined;
  return (await whyStopped({ payload, emails: [mail.to] })).get(mail.to.toLowerCase());
}

async function deliver({ mail, url }: { mail: Outbox; url: string }) {
  try {
    await transportTo(url).sendMail({
      ...composeMail(mail),
      signal: AbortSignal.timeout(deliveryMilliseconds),
    });
    return undefined;
  } catch (err) {
    return smtpFailure(err);
  }
}

/** Another process has it, or had it when it died: look again later. */
async function waitForOther({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  const mail = await readMail({ payload, id });
  if (mail?.state === 'waiting') throw new Error('The mail is in the hands of another process');
}

/** What the server took must be noted, or it goes out twice: the database gets some seconds to recover. */
async function insist(note: () => Promise<void>): Promise<void> {
  for (let pause = 100; ; pause *= 2) {
    try {
      return await note();
    } catch (err) {
      if (pause > 10_000) throw err;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
