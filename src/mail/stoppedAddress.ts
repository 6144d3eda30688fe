import type { Payload, PayloadRequest } from 'payload';
import { now } from '../core/now.ts';
import type { StoppedAddress } from '../payload-types.ts';

type Db = { payload: Payload; req?: PayloadRequest };

/** Which of these addresses get no mail, in small letters, and why: what the mail server said. */
export async function whyStopped({
  payload,
  req,
  emails,
}: Db & { emails: string[] }): Promise<Map<string, string>> {
  const small = [...new Set(emails.map((email) => email.toLowerCase()))];
  if (small.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: 'stopped-addresses',
    where: { email: { in: small } },
    sort: 'createdAt',
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  return new Map(docs.map(({ email, reason }) => [email, reason ?? '']));
}

/**
 * Puts an address on the list, in the eyes of one library (or the network). Its staff see why.
 * @param reason what the mail server said
 */
export async function stopAddress({
  payload,
  req,
  email,
  library,
  reason,
}: Db & { email: string; library: string | null; reason: string }): Promise<void> {
  const key = `${email.toLowerCase()}:${library ?? ''}`;
  if (await isListed({ payload, req, key })) return;
  const at = now().toISOString();
  const data: Partial<StoppedAddress> = {
    email: email.toLowerCase(),
    library,
    reason: reason.slice(0, 500),
    key,
    createdAt: at,
    updatedAt: at,
  };
  try {
    await payload.db.create({ collection: 'stopped-addresses', data, req });
  } catch (err) {
    // Outside a transaction another process may have been first, which is as good.
    if (req || !(await isListed({ payload, key }))) throw err;
  }
}

async function isListed({ payload, req, key }: Db & { key: string }): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'stopped-addresses',
    where: { key: { equals: key } },
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  return totalDocs > 0;
}

/** Takes an address off the list, for every library: a mail arrived, or staff try again. */
export async function liftAddress({ payload, req, email }: Db & { email: string }): Promise<void> {
  await payload.db.deleteMany({
    collection: 'stopped-addresses',
    where: { email: { equals: email.toLowerCase() } },
    req,
  });
}
