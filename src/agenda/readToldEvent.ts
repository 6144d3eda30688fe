import type { Payload, PayloadRequest } from 'payload';
import type { Event, Library } from '../payload-types.ts';

/** An activity with what a mail or calendar file says of it: library, branch, room and themes filled in. */
export type ToldEvent = Event & { library: Library };

/**
 * Reads an activity to tell people of it who have signed up; what is told is public or known to them.
 * @param req when it must be read in a transaction
 * @returns undefined when there is no such activity
 */
export async function readToldEvent({
  payload,
  id,
  req,
}: {
  payload: Payload;
  id: string;
  req?: PayloadRequest;
}): Promise<ToldEvent | undefined> {
  const { docs } = await payload.find({
    collection: 'events',
    where: { id: { equals: id } },
    limit: 1,
    depth: 1,
    pagination: false,
    select: toldFields,
    populate: toldRelations,
    overrideAccess: true, // to tell who signed up; nothing that is not theirs to know
    req,
  });
  return docs[0] as unknown as ToldEvent | undefined;
}

/** The fields that a mail or calendar file needs. */
export const toldFields = {
  library: true,
  title: true,
  slug: true,
  summary: true,
  startsAt: true,
  endsAt: true,
  branch: true,
  room: true,
  rsvp: true,
  capacity: true,
  maxParty: true,
  rsvpOpensAt: true,
  rsvpClosesAt: true,
  holdMinutes: true,
  reminderHours: true,
  eventStatus: true,
  statusReason: true,
  themes: true,
  createdAt: true,
  updatedAt: true,
  _status: true,
} as const;

/** And of what they point to. */
export const toldRelations = {
  libraries: {
    name: true,
    slug: true,
    style: true,
    contact: true,
    holdMinutes: true,
    holdMinutesNear: true,
    reminderHours: true,
  },
  branches: { name: true, address: true, timeZone: true },
  rooms: { name: true },
  themes: { title: true, titleEn: true },
} as const;
