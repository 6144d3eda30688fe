import type { PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import type { LinkKind } from './linkKinds.ts';

const window = 15;

/**
 * How many links of a kind were made for an address in the last quarter of an hour, used or not: what
 * keeps a form from filling someone's mailbox.
 * @param minutes how long links of this kind work
 */
export async function countLinks({
  req,
  kind,
  email,
  minutes,
}: {
  req: PayloadRequest;
  kind: LinkKind;
  email: string;
  minutes: number;
}): Promise<number> {
  const since = now().getTime() + (minutes - window) * 60_000;
  const { totalDocs } = await req.payload.count({
    collection: 'tokens',
    where: {
      kind: { equals: kind },
      email: { equals: email.toLowerCase() },
      expiresAt: { greater_than: new Date(since).toISOString() },
    },
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  return totalDocs;
}
