import { markdownToLexical } from '../../src/core/richtext/markdownToLexical.ts';
import { bookRoom } from '../../src/rooms/commands/bookRoom.ts';
import type { DemoEvent } from '../content/types.ts';
import { daysFrom, earliest, meetingTime } from '../parts/demoTime.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { peopleByKey } from '../parts/peopleByKey.ts';
import { put } from '../parts/put.ts';
import { titlesByName } from '../parts/titlesByName.ts';
import { titlesOfGroup } from '../parts/titlesOfGroup.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

/** Days before a meeting that it was announced. */
const announced = 30;

type Find = {
  [Kind in 'theme' | 'branch' | 'room' | 'group' | 'partner' | 'person']: (name: string) => string;
} & { titles: (group: string | undefined) => string[] };

/** Meetings of the past and the coming ten weeks, published, each with its room. */
export const events: SeedStep = {
  name: 'meetings',
  per: 'library',
  mark: { collection: 'events' },
  run: async (seeding) => {
    const find = await finders(seeding);
    for (const event of seeding.library.events) await putEvent({ seeding, event, find });
  },
};

async function finders(seeding: LibrarySeeding): Promise<Find> {
  const person = await peopleByKey(seeding);
  const title = await titlesByName(seeding);
  return {
    theme: await idsBySlug({ seeding, collection: 'themes' }),
    branch: await idsBySlug({ seeding, collection: 'branches' }),
    room: await idsBySlug({ seeding, collection: 'rooms' }),
    group: await idsBySlug({ seeding, collection: 'groups' }),
    partner: await idsBySlug({ seeding, collection: 'partners' }),
    person: (key) => person(key).id,
    titles: (group) => title(titlesOfGroup({ library: seeding.library, group })),
  };
}

async function putEvent({ seeding, event, find }: { seeding: LibrarySeeding; event: DemoEvent; find: Find }) {
  const startsAt = meetingTime({ at: seeding.at, day: event.day, time: event.startsAt });
  const endsAt = meetingTime({ at: seeding.at, day: event.day, time: event.endsAt });
  const { slug, title, summary, capacity, motif, audience, rsvp, closed } = event;
  const host = event.host && find.person(event.host);
  const room = event.room && find.room(event.room);
  const id = await put({
    seeding,
    collection: 'events',
    data: {
      library: seeding.libraryId,
      slug,
      title,
      summary,
      body: markdownToLexical(event.body),
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      branch: find.branch(event.branch),
      room,
      group: event.group && find.group(event.group),
      partners: (event.partners ?? []).map(find.partner),
      host,
      moderator: event.moderator && find.person(event.moderator),
      capacity,
      themes: event.themes.map(find.theme),
      titles: find.titles(event.group),
      motif,
      audience,
      rsvp,
      coreFunction: `${event.coreFunction}`,
      eventStatus: closed ? 'held' : 'scheduled',
      closing: closed && { ...closed, closedAt: earliest(daysFrom(endsAt, 1), seeding.at).toISOString() },
      createdAt: daysFrom(earliest(startsAt, seeding.at), -announced).toISOString(),
      visibility: 'public', // set by the hook from the group; the type asks for it
      _status: 'published',
    },
  });
  if (!room || !closed) return;
  // the hooks of events book a room for what is to come; these were in theirs
  await bookRoom({
    req: seeding.req,
    room,
    startsAt,
    endsAt,
    purpose: title,
    event: id,
    requestedBy: host || undefined,
    attendees: capacity,
    state: 'approved',
    team: true,
  });
}
