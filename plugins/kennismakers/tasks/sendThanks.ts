import type { Payload } from 'payload';
import type { Library } from '../../../src/payload-types.ts';
import type { Settings } from '../settings.ts';
import { thank } from '../thanks/thank.ts';
import { eventsOfMakers } from './eventsOfMakers.ts';

const day = 24 * 3_600_000;

/** Nobody goes without thanks: who was not thanked some days after the activity is thanked by the hub. */
export async function sendThanks({
  payload,
  library,
  settings,
  at,
}: {
  payload: Payload;
  library: Library;
  settings: Settings;
  at: Date;
}): Promise<void> {
  const last = new Date(at.getTime() - settings.thankDays * day);
  const first = new Date(last.getTime() - 30 * day);
  const given = await eventsOfMakers({
    payload,
    library,
    when: [
      { endsAt: { less_than_equal: last.toISOString() } },
      { endsAt: { greater_than: first.toISOString() } },
    ],
  });
  const { docs } = await payload.find({
    collection: 'kennismakers-thanks',
    where: { proposal: { in: given.map(({ proposal }) => proposal.id) } },
    select: { key: true },
    limit: 1000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // who was thanked already
    showHiddenFields: true,
  });
  const thanked = new Set(docs.map(({ key }) => key));
  for (const { proposal, event } of given)
    if (!thanked.has(proposal.id)) await thank({ payload, library, proposal, event });
}
