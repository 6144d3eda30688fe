import { setTimeout as pause } from 'node:timers/promises';
import { createLocalReq } from 'payload';
import { Problem } from '../../../src/core/Problem.ts';
import { bookRoom } from '../../../src/rooms/commands/bookRoom.ts';
import { cancelBooking } from '../../../src/rooms/commands/cancelBooking.ts';
import { moveBooking } from '../../../src/rooms/commands/moveBooking.ts';
import { startHub } from '../../../src/startHub.ts';

/**
 * Books, moves and cancels at random, many at once, in the database of the environment. Arguments: how
 * often, a day (`2027-03-01`), a seed, and the ids of the rooms. Waits for a line, then begins; prints
 * `{ booked, refused, … }`.
 */
const [times = '1', day = '', seed = '1', ...rooms] = process.argv.slice(2);
const hub = await startHub({ everyMilliseconds: 0 });
const counts = { booked: 0, moved: 0, cancelled: 0, refused: 0 };
const mine: string[] = [];
let state = Number(seed);

process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
process.stdin.destroy();

let left = Number(times);
await Promise.all(
  Array.from({ length: 8 }, async () => {
    while (left > 0) {
      left -= 1;
      await attempt();
      await pause(random(5));
    }
  }),
);
process.stdout.write(`${JSON.stringify(counts)}\n`);
await hub.stop();

async function attempt(): Promise<void> {
  const startsAt = new Date(Date.parse(`${day}T08:00:00Z`) + random(40) * 15 * 60_000);
  const endsAt = new Date(+startsAt + (1 + random(8)) * 15 * 60_000);
  const room = rooms[random(rooms.length)] ?? '';
  const req = await createLocalReq({}, hub.payload);
  const dice = random(10);
  const booking = dice < 4 ? mine.splice(random(mine.length), 1)[0] : undefined;
  try {
    if (!booking) {
      mine.push((await bookRoom({ req, room, startsAt, endsAt, purpose: 'Proef' })).id);
      counts.booked += 1;
    } else if (dice === 0) {
      await cancelBooking({ req, booking });
      counts.cancelled += 1;
    } else {
      // Back among the others only afterwards: nobody may cancel what is being moved.
      await moveBooking({ req, booking, room, startsAt, endsAt }).finally(() => mine.push(booking));
      counts.moved += 1;
    }
  } catch (err) {
    if (!(err instanceof Problem) || !['room.taken', 'busy'].includes(err.code)) throw err;
    counts.refused += 1;
  }
}

/** A whole number under `most`, the same row of them for the same seed. */
function random(most: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return most > 0 ? Math.floor((state / 2_147_483_648) * most) : 0;
}
