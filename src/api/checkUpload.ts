import type { Request } from 'express';
import { executeAuthStrategies, type Payload } from 'payload';
import { Problem } from '../core/Problem.ts';

/** The admin's own small forms (logging in) come as multipart too. */
const mostAnonymous = 100_000;
const most = 30_000_000;

/**
 * Refuses an upload before a byte of it is read: Payload reads it whole before it asks who it is from.
 * Without a length Payload itself counts (`upload.limits` in payload.config.ts).
 * @throws Problem 413 form.too-large, 403 not-allowed
 */
export async function checkUpload({
  payload,
  request,
}: {
  payload: Payload;
  request: Request;
}): Promise<void> {
  const length = request.headers['content-length'];
  if (Number(length ?? 0) > most) throw new Problem({ status: 413, code: 'form.too-large' });
  if (length !== undefined && Number(length) <= mostAnonymous) return;
  const { cookie = '', authorization = '', origin, 'sec-fetch-site': fetchSite } = request.headers;
  const headers = new Headers({ cookie, authorization });
  if (origin) headers.set('origin', origin);
  if (typeof fetchSite === 'string') headers.set('sec-fetch-site', fetchSite);
  const { user } = await executeAuthStrategies({ payload, headers, canSetHeaders: false });
  if (!user) throw new Problem({ status: 403, code: 'not-allowed' });
}
