import type { Payload } from 'payload';
import { now } from '../../core/now.ts';
import type { Language } from '../../core/text/index.ts';
import { idOf } from '../../people/roles.ts';
import { checkStay, type RoomInBranch } from '../checks/checkStay.ts';
import { loadRoom } from '../checks/loadRoom.ts';
import { busyQuarters } from '../slots/busyQuarters.ts';
import { quartersOf } from '../slots/quarters.ts';
import { alternativeLabel } from './alternativeLabel.ts';
import { alternativeValue } from './alternativeValue.ts';
import { daysAhead, waysFor, type Candidate, type Way } from './candidates.ts';

/** A room and time that are free, to choose from. */
export type Alternative = {
  /** Such as `donderdag 26 november 2026, 19:30–21:30, Glazen Zaal (tot 40 personen)`. */
  label: string;
  /** For a form: read back by readAlternative. */
  value: string;
  room: string;
  startsAt: Date;
  endsAt: Date;
};

const day = 24 * 3_600_000;

/**
 * The nearest rooms and times that are free instead of what was asked: the same room another time that
 * day or the next days, another room at that time in the building, then in other branches. They are read,
 * not held: who chooses one may still come second.
 * @param room id of the room that was asked
 * @param except id of a booking that is to be moved: what it holds counts as free
 * @param team see bookRoom
 * @returns at most `count` (3), nearest first; none in the past
 */
export async function findAlternatives({
  payload,
  language,
  except,
  count = 3,
  ...asked
}: {
  payload: Payload;
  language: Language;
  room: string;
  startsAt: string | Date;
  endsAt: string | Date;
  attendees?: number | null;
  team?: boolean;
  except?: string;
  count?: number;
}): Promise<Alternative[]> {
  const wanted = await loadRoom({ payload, id: asked.room });
  const startsAt = new Date(asked.startsAt);
  const endsAt = new Date(asked.endsAt);
  const rooms = (await roomsOf({ payload, library: idOf(wanted.library) ?? '' })).filter(
    (room) => !asked.attendees || room.capacity >= asked.attendees,
  );
  const busy = await busyQuarters({
    payload,
    rooms: rooms.map((room) => room.id),
    from: new Date(+startsAt - 2 * day),
    until: new Date(+endsAt + (daysAhead + 2) * day),
    except,
  });
  const isFree = (candidate: Candidate) =>
    +candidate.startsAt > +now() &&
    quartersOf({ ...candidate.room, ...candidate }).every(
      (each) => !busy.get(candidate.room.id)?.has(each),
    ) &&
    isAllowed({ candidate, team: asked.team ?? false });
  const free = rooms
    .flatMap((room) => freeIn({ ways: waysFor({ asked: { room: wanted, startsAt, endsAt }, room }), isFree }))
    .sort((one, other) => one.distance - other.distance);
  return pick({ free, count, room: wanted.id }).map(({ room, ...time }) => ({
    label: alternativeLabel({ room, ...time, asked: wanted, language }),
    value: alternativeValue({ room, ...time }),
    room: room.id,
    startsAt: time.startsAt,
    endsAt: time.endsAt,
  }));
}

/** The nearest; the room itself at another time is always among them where it can be had. */
function pick({ free, count, room }: { free: Candidate[]; count: number; room: string }): Candidate[] {
  const nearest = free.slice(0, count);
  const itself = free.find((candidate) => candidate.room.id === room);
  if (!itself || nearest.includes(itself)) return nearest;
  return [...nearest.slice(0, count - 1), itself];
}

/** Who can have a room at the very time that was asked need not hear of other times in it. */
function freeIn({ ways, isFree }: { ways: Way[]; isFree: (candidate: Candidate) => boolean }): Candidate[] {
  const [sameTime, ...others] = ways;
  const same = sameTime ? firstFree({ ...sameTime, isFree }) : [];
  return same.length > 0 ? same : others.flatMap((way) => firstFree({ ...way, isFree }));
}

/** Looks no further than it must: opening hours in a zone of its own take time to find out. */
function firstFree({
  candidates,
  most,
  isFree,
}: Way & { isFree: (candidate: Candidate) => boolean }): Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    if (found.length >= most) break;
    if (isFree(candidate)) found.push(candidate);
  }
  return found;
}

function isAllowed({ candidate, team }: { candidate: Candidate; team: boolean }): boolean {
  try {
    checkStay({ ...candidate, team });
    return true;
  } catch {
    return false;
  }
}

async function roomsOf({ payload, library }: { payload: Payload; library: string }): Promise<RoomInBranch[]> {
  const found = await payload.find({
    collection: 'rooms',
    where: { library: { equals: library } },
    sort: 'name',
    depth: 1,
    limit: 200,
    pagination: false,
    overrideAccess: true, // rooms are public
  });
  return found.docs.filter((room): room is RoomInBranch & typeof room => typeof room.branch === 'object');
}
