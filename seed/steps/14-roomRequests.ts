import { bookRoom } from '../../src/rooms/commands/bookRoom.ts';
import type { DemoDay, DemoLibrary } from '../content/types.ts';
import { meetingTime } from '../parts/demoTime.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { peopleByKey } from '../parts/peopleByKey.ts';
import type { SeedStep } from './SeedStep.ts';

const hours = { from: '14:00', until: '16:00' } as const;
const weeks = [2, 3, 4, 5, 6];
const weekdays = [2, 3, 4, 5] as const;

/** A partner asks for a room that a librarian must agree to, so that something waits on the desk. */
export const roomRequests: SeedStep = {
  name: 'requests for rooms',
  per: 'library',
  mark: { collection: 'bookings', where: { state: { equals: 'requested' } } },
  run: async (seeding) => {
    const { library, req, at } = seeding;
    const wish = findWish(library);
    const [partner] = library.partners;
    const asker = library.people.find(({ role }) => role === 'partner');
    if (!wish || !partner || !asker) return;
    const room = await idsBySlug({ seeding, collection: 'rooms' });
    const person = await peopleByKey(seeding);
    await bookRoom({
      req,
      room: room(wish.room),
      startsAt: meetingTime({ at, day: wish.day, time: hours.from }),
      endsAt: meetingTime({ at, day: wish.day, time: hours.until }),
      purpose: `Overleg van ${partner.name}`,
      requestedBy: person(asker.key).id,
      attendees: 10,
      state: 'requested',
    });
  },
};

/** A room that asks for approval, and an afternoon when its branch is open and no demo meeting is in it. */
function findWish(library: DemoLibrary): { room: string; day: DemoDay } | undefined {
  for (const branch of library.branches) {
    const room = branch.rooms.find(({ approval, capacity }) => approval && capacity >= 10);
    if (!room) continue;
    const open = weekdays.filter((weekday) =>
      branch.openingHours.some(
        (each) => each.weekday === weekday && each.opens <= hours.from && each.closes >= hours.until,
      ),
    );
    const days = weeks.flatMap((week) => open.map((weekday): DemoDay => ({ week, weekday })));
    const day = days.find(
      (each) => !library.events.some((event) => event.room === room.slug && isSame(event.day, each)),
    );
    if (day) return { room: room.slug, day };
  }
  return undefined;
}

function isSame(one: DemoDay, other: DemoDay): boolean {
  return one.week === other.week && one.weekday === other.weekday;
}
