import type { Payload } from 'payload';
import { isDuplicate, now, transact, TryAgain } from '../../../src/flavours/hub.ts';
import type { WijkwinkelVisit } from '../../../src/payload-types.ts';
import { visitKey } from './visitKey.ts';

/**
 * Gives who walks in the next number of this consultation on this day. The unique key holds each number once:
 * of two desks at once, one begins anew and gets the next.
 * @returns the visit, with its number
 */
export async function takeNumber({
  payload,
  library,
  consultation,
  occursAt,
  speaks,
  needs,
}: {
  payload: Payload;
  /** Ids. */
  library: string;
  consultation: string;
  occursAt: Date;
  speaks?: WijkwinkelVisit['speaks'];
  needs?: string;
}): Promise<WijkwinkelVisit> {
  return transact({
    payload,
    key: `wijkwinkel:${consultation}:${occursAt.getTime()}`,
    work: async (req) => {
      const { docs } = await payload.find({
        collection: 'wijkwinkel-visits',
        where: {
          and: [
            { consultation: { equals: consultation } },
            { occursAt: { equals: occursAt.toISOString() } },
            { way: { equals: 'walk' } },
          ],
        },
        sort: '-number',
        limit: 1,
        depth: 0,
        pagination: false,
        overrideAccess: true, // who gives numbers was checked by the page
        req,
      });
      const number = (docs[0]?.number ?? 0) + 1;
      try {
        return await payload.create({
          collection: 'wijkwinkel-visits',
          data: {
            library,
            consultation,
            occursAt: occursAt.toISOString(),
            at: now().toISOString(),
            way: 'walk',
            number,
            key: visitKey({ consultation, occursAt, number }),
            state: 'waiting',
            speaks,
            needs,
          },
          depth: 0,
          overrideAccess: true, // as above
          req,
        });
      } catch (err) {
        throw isDuplicate(err) ? new TryAgain('Two desks gave a number at once') : err;
      }
    },
  });
}
