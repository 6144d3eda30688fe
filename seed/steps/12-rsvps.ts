import { queueForgetting } from '../../src/agenda/queueForgetting.ts';
import { rsvpKey } from '../../src/agenda/rsvpKey.ts';
import { nextTurn } from '../../src/agenda/seats/nextTurn.ts';
import { takeSeats } from '../../src/agenda/seats/takeSeats.ts';
import { slugify } from '../../src/core/slugify.ts';
import type { DemoEvent } from '../content/types.ts';
import { daysFrom, earliest, meetingTime } from '../parts/demoTime.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { put } from '../parts/put.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

/** Who signed up. Seats go through the ledger, as for anyone; who does not fit any more waits. */
export const rsvps: SeedStep = {
  name: 'RSVPs',
  per: 'library',
  mark: { collection: 'rsvps' },
  run: async (seeding) => {
    const eventId = await idsBySlug({ seeding, collection: 'events' });
    for (const event of seeding.library.events) {
      const id = eventId(event.slug);
      const parties = event.rsvps ?? [];
      for (const [turn, party] of parties.entries()) {
        await putParty({ seeding, id, event, party, share: (turn + 1) / (parties.length + 1) });
      }
    }
  },
};

async function putParty({
  seeding,
  id,
  event,
  party: { name, partySize },
  share,
}: {
  seeding: LibrarySeeding;
  id: string;
  event: DemoEvent;
  party: { name: string; partySize: number };
  /** How far between the announcement and the meeting (or now) they signed up: 0–1. */
  share: number;
}): Promise<void> {
  const { req, at } = seeding;
  const starts = meetingTime({ at, day: event.day, time: event.startsAt });
  const ends = meetingTime({ at, day: event.day, time: event.endsAt });
  const signedUp = daysFrom(earliest(starts, at), -14 * (1 - share)).toISOString();
  const { turn } = await nextTurn({ req, event: id });
  if (turn === 1) await queueForgetting({ req, event: { id, endsAt: ends.toISOString() } });
  const fits = await takeSeats({ req, event: id, size: partySize });
  const email = `${slugify(name)}@mensen.example`;
  await put({
    seeding,
    collection: 'rsvps',
    data: {
      library: seeding.libraryId,
      event: id,
      name,
      email,
      key: rsvpKey({ event: id, email }),
      partySize,
      state: fits ? (event.closed ? 'attended' : 'confirmed') : 'waitlisted',
      holdsSeats: Boolean(fits),
      turn,
      confirmedAt: signedUp,
      createdAt: signedUp,
    },
  });
}
