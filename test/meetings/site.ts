import type { Booking, Branch, Event, Group, Library, Room, User } from '../../src/payload-types.ts';
import { heldStates } from '../../src/rooms/isHeld.ts';
import { createGroup } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createRoom } from '../factories/room.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import type { TestHub } from '../helpers/startHub.ts';

/** A library with a branch, a room for 30, a group, and someone who moderates it. */
export type Site = {
  library: Library;
  branch: Branch;
  room: Room;
  group: Group;
  moderator: User;
  /** Of the moderator. */
  cookie: string;
  librarian: User;
  librarianCookie: string;
};

export async function createSite(hub: TestHub): Promise<Site> {
  const library = await createLibrary(hub);
  const branch = await createBranch(hub, { library });
  const room = await createRoom(hub, { branch, setupMinutes: 15, teardownMinutes: 15 });
  const group = await createGroup(hub, { library });
  const moderator = await createUser(hub);
  await createMembership(hub, { group, user: moderator, role: 'moderator' });
  const librarian = await createUser(hub, { library, role: 'librarian' });
  const [cookie, librarianCookie] = [await logIn(hub, moderator), await logIn(hub, librarian)];
  return { library, branch, room, group, moderator, cookie, librarian, librarianCookie };
}

/** What someone fills in to plan a meeting on a Tuesday evening. */
export function meetingFields(
  site: Pick<Site, 'room'>,
  over: Record<string, string> = {},
): Record<string, string> {
  return {
    titel: unique('Samen zoeken'),
    samenvatting: 'Een avond over de wijk.',
    beschrijving: 'We praten over **wonen**.',
    datum: '2027-03-02',
    van: '19:30',
    tot: '21:30',
    ruimte: site.room.id,
    plaatsen: '20',
    aanmelden: 'open',
    ...over,
  };
}

export function planPath({ library, group }: Pick<Site, 'library' | 'group'>): string {
  return `/${library.slug}/groepen/${group.slug}/bijeenkomst`;
}

export function eventPath({ library }: Pick<Site, 'library'>, event: Pick<Event, 'slug'>, step = ''): string {
  return `/${library.slug}/agenda/${event.slug}${step}`;
}

/** Plans a meeting by the form of the site. */
export async function plan(hub: TestHub, site: Site, over: Record<string, string> = {}): Promise<Event> {
  const fields = meetingFields(site, over);
  const answer = await hub.post(planPath(site), fields, { cookie: site.cookie });
  if (answer.status !== 303)
    throw new Error(`Planning gave ${answer.status}: ${errorsIn(await answer.text())}`);
  const [event] = await eventsCalled(hub, fields.titel ?? '');
  if (!event) throw new Error('The meeting was not stored');
  return event;
}

export async function eventsCalled(hub: TestHub, title: string): Promise<Event[]> {
  const { docs } = await hub.payload.find({
    collection: 'events',
    where: { title: { equals: title } },
    depth: 0,
    overrideAccess: true, // a test looks at everything
  });
  return docs;
}

/** Reads the activity as it is published. */
export function publishedOf(hub: TestHub, event: Pick<Event, 'id'>): Promise<Event> {
  return hub.payload.findByID({ collection: 'events', id: event.id, depth: 0, overrideAccess: true });
}

/** Bookings that hold a room for this activity. */
export async function bookingsFor(hub: TestHub, event: Pick<Event, 'id'>): Promise<Booking[]> {
  const { docs } = await hub.payload.find({
    collection: 'bookings',
    where: { event: { equals: event.id }, state: { in: [...heldStates] } },
    depth: 0,
    overrideAccess: true, // a test looks at everything
  });
  return docs;
}

/** Ids of the messages under the fields of a page: `ruimte-fout`. */
export function errorsIn(html: string): string[] {
  return [...html.matchAll(/id="([\w-]+)-fout"/g)].map(([, field]) => field ?? '');
}

/** Values of the alternatives that a refused form offers. */
export function alternativesIn(html: string): string[] {
  return [...html.matchAll(/name="alternatief" value="([^"]+)"/g)].map(([, value]) => value ?? '');
}
