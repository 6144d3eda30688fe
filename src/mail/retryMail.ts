import type { PayloadHandler, PayloadRequest } from 'payload';
import { transact } from '../core/database/transact.ts';
import { now } from '../core/now.ts';
import { idOf, isLibrarian } from '../people/roles.ts';
import { queueDelivery } from './queueDelivery.ts';
import { liftAddress } from './stoppedAddress.ts';
import { readMail } from './outboxRow.ts';

/**
 * `POST /api/outbox/:id/retry`: sends a mail that failed or waits once more, now. For librarians of the
 * mail’s library and network admins; others hear that there is no such mail.
 * Answers `{ state }`: `waiting` when it is on its way again, `sent` when there was nothing to do.
 */
export const retryMail: PayloadHandler = async (req) => {
  if (!req.user) return answer({ status: 401, body: { code: 'log-in-first' } });
  const id = String(req.routeParams?.id ?? '');
  const mail = await readMail({ payload: req.payload, id });
  if (!mail || !isLibrarian(req.user, idOf(mail.library))) {
    return answer({ status: 404, body: { code: 'not-found' } });
  }
  if (mail.state === 'sent') return answer({ status: 200, body: { state: 'sent' } });
  await transact({ payload: req.payload, work: (inside) => reopen({ req: inside, id, email: mail.to }) });
  return answer({ status: 200, body: { state: 'waiting' } });
};

/** A mail in the hands of a worker keeps its claim: the new job waits for it, and finds it sent. */
async function reopen({ req, id, email }: { req: PayloadRequest; id: string; email: string }): Promise<void> {
  const opened = await req.payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: id } }, { state: { in: ['failed', 'waiting'] } }] },
    data: { state: 'waiting', queuedAt: now().toISOString() },
    options: { atomic: true },
    req,
  });
  if (!opened) return;
  await liftAddress({ payload: req.payload, req, email }); // whoever sends again thinks that the address works
  await queueDelivery({ req, id });
}

function answer({ status, body }: { status: number; body: Record<string, string> }): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });
}
