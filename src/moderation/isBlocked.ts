import type { Payload, PayloadRequest, Where } from 'payload';
import { now } from '../core/now.ts';
import { Problem } from '../core/Problem.ts';
import { dateText } from '../core/time/dateText.ts';
import { homeZone } from '../core/time/homeZone.ts';
import { findPerson } from '../people/findPerson.ts';
import type { Measure } from '../payload-types.ts';

/** Blocks that hold now, of one library and, within it, of one group. */
export function holdingBlocks({ library, group }: { library: string; group?: string }): Where {
  return {
    and: [
      { kind: { equals: 'block' } },
      { library: { equals: library } },
      { liftedAt: { exists: false } },
      { until: { greater_than: now().toISOString() } },
      { or: [{ group: { exists: false } }, ...(group ? [{ group: { equals: group } }] : [])] },
    ],
  };
}

/**
 * The block that keeps someone out of a library, or of one of its groups, now; undefined when there is none.
 * @param user id of an account
 */
export async function blockOf({
  payload,
  req,
  user,
  ...place
}: {
  payload: Payload;
  req?: PayloadRequest;
  user: string;
  library: string;
  group?: string;
}): Promise<Measure | undefined> {
  const { docs } = await payload.find({
    collection: 'measures',
    where: { and: [{ person: { equals: user } }, holdingBlocks(place)] },
    sort: '-until',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // to decide with what this person may do
    req,
  });
  return docs[0];
}

/**
 * Lets pass who is not kept out of this library or group.
 * @throws Problem 403 group.blocked, with the day until when
 */
export async function mustNotBeBlocked(args: Parameters<typeof blockOf>[0]): Promise<void> {
  const block = await blockOf(args);
  if (block) throw blocked(block.until ?? '');
}

/** Whether the account of an address is kept out: for who is not logged in, and is told nothing of it. */
export async function isAddressBlocked({
  email,
  ...args
}: Omit<Parameters<typeof blockOf>[0], 'user'> & { email: string }): Promise<boolean> {
  const known = await findPerson({ payload: args.payload, req: args.req, email });
  return Boolean(known && (await blockOf({ ...args, user: known.id })));
}

/** @param until ISO */
export function blocked(until: string): Problem {
  const day = dateText({ at: until, timeZone: homeZone, language: 'nl', short: true });
  return new Problem({ status: 403, code: 'group.blocked', facts: { until: day } });
}
