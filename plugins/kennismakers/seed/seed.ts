import { DateTime } from 'luxon';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { createDemo, type Flavour } from '../../../src/flavours/index.ts';
import type { Event, Library, Room, User } from '../../../src/payload-types.ts';
import type { Settings } from '../settings.ts';
import { call, formats, given, makers, offered } from './content.ts';

type Args = { payload: Payload; req: PayloadRequest; library: Library; at: Date };
const zone = 'Europe/Amsterdam';
const day = 24 * 3_600_000;

/** Demo content for the library that invented the kennismakers. */
export const seed: Flavour<Settings, never>['seed'] = [
  {
    library: 'oss',
    settings: {
      houseRules:
        'De zijdeur aan het Makersplein is een half uur van tevoren open. Bel aan, Ilse of een collega doet open.\n\nParkeren kan achter het gebouw. Koffie en thee staan klaar, de vaatwasser doen wij.',
    } as Settings,
    run: async (args) => {
      const themes = await idsBySlug({ ...args, collection: 'themes' });
      const pick = (slugs: string[]) => slugs.flatMap((slug) => themes.get(slug) ?? []);
      const people = await peopleOf(args);
      const ids = new Map<string, string>();
      for (const { person, themes: own, ...profile } of makers) {
        const user = people(person).id;
        const data = {
          ...profile,
          user,
          themes: pick(own),
          key: `${args.library.id}:${user}`,
          consentAt: args.at.toISOString(),
        };
        ids.set(person, await createDemo({ ...args, collection: 'kennismakers-makers', data }));
      }
      for (const each of given) await putGiven({ args, each, people, makers: ids, pick });
      await putOffer({ args, people });
      const month = DateTime.fromJSDate(args.at, { zone }).toFormat('yyyy-MM');
      const theme = themes.get(call.theme);
      const data = { title: call.title, text: call.text, theme, month, key: `${args.library.id}:${month}` };
      await createDemo({ ...args, collection: 'kennismakers-calls', data });
    },
  },
];

/** An activity that began as a proposal, with what was said of it, thanks, and the format it became. */
async function putGiven({
  args,
  each,
  people,
  makers: profiles,
  pick,
}: {
  args: Args;
  each: (typeof given)[number];
  people: (key: string) => User;
  makers: Map<string, string>;
  pick: (slugs: string[]) => string[];
}): Promise<void> {
  const { payload, req, library, at } = args;
  const asHub = { depth: 0, overrideAccess: true, req } as const; // demo content belongs to nobody
  const event = await first<Event>({ args, collection: 'events', slug: each.event });
  if (!event) return;
  const person = people(each.person);
  const sent = new Date(at.getTime() - each.daysAgo * day).toISOString();
  const proposal = await createDemo({
    ...args,
    collection: 'proposals',
    data: {
      title: event.title,
      summary: each.summary,
      needs: each.needs,
      proposedBy: { name: each.name, email: person.email, language: 'nl' },
      person: person.id,
      state: 'accepted',
      heardFrom: 'library',
      sentAt: sent,
      decidedAt: new Date(new Date(sent).getTime() + 5 * day).toISOString(),
      decidedBy: people('bibliothecaris').id,
      event: event.id,
      themes: event.themes,
      kennismakers: each.checks,
      createdAt: sent,
    },
  });
  await payload.update({ collection: 'events', id: event.id, data: { proposal, host: person.id }, ...asHub });
  for (const body of each.notes ?? [])
    await putNote({ args, proposal, body, author: people('bibliothecaris') });
  if (each.thanks)
    await createDemo({
      ...args,
      collection: 'kennismakers-thanks',
      data: { proposal, words: each.thanks, user: person.id, shown: true, key: proposal },
    });
  const format = each.format ? formats[each.format] : undefined;
  if (!format) return;
  await createDemo({
    ...args,
    collection: 'kennismakers-formats',
    data: {
      ...format,
      title: each.format,
      themes: pick(format.themes),
      visibility: 'network',
      event: event.id,
      user: person.id,
      maker: profiles.get(each.person),
      key: `event:${event.id}`,
      library: library.id,
    },
  });
}

/** Days to choose from, for a proposal of the demo that is being talked about. */
async function putOffer({ args, people }: { args: Args; people: (key: string) => User }): Promise<void> {
  const { payload, req, library, at } = args;
  const asHub = { depth: 0, pagination: false, limit: 1, overrideAccess: true, req } as const; // demo content belongs to nobody
  const { docs } = await payload.find({
    collection: 'proposals',
    where: { and: [{ library: { equals: library.id } }, { title: { equals: offered.proposal } }] },
    ...asHub,
  });
  const room = await first<Room>({ args, collection: 'rooms', slug: offered.room });
  if (!docs[0] || !room) return;
  const proposal = docs[0].id;
  for (const { weeks, weekday, hour } of offered.days) {
    const startsAt = DateTime.fromJSDate(at, { zone })
      .startOf('week')
      .plus({ weeks, days: weekday - 1 })
      .set({ hour });
    await createDemo({
      ...args,
      collection: 'kennismakers-options',
      data: {
        proposal,
        room: room.id,
        branch: room.branch,
        startsAt: startsAt.toJSDate().toISOString(),
        endsAt: startsAt.plus({ hours: 2 }).toJSDate().toISOString(),
        state: 'open',
        offeredBy: people('bibliothecaris').id,
      },
    });
  }
  await payload.update({
    collection: 'proposals',
    id: proposal,
    data: { kennismakers: { offeredAt: new Date(at.getTime() - 2 * day).toISOString(), material: 'done' } },
    overrideAccess: true, // as above
    req,
  });
  await putNote({ args, proposal, body: offered.note, author: people('bibliothecaris') });
}

async function putNote({
  args,
  proposal,
  body,
  author,
}: {
  args: Args;
  proposal: string;
  body: string;
  author: User;
}): Promise<void> {
  const data = { proposal, body, author: author.id, authorName: author.name };
  await createDemo({ ...args, collection: 'kennismakers-notes', data });
}

async function first<T>({
  args: { payload, req, library },
  collection,
  slug,
}: {
  args: Args;
  collection: CollectionSlug;
  slug: string;
}): Promise<T | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ library: { equals: library.id } }, { slug: { equals: slug } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // demo content belongs to nobody
    req,
  });
  return docs[0] as T | undefined;
}

/** People of the demo library by the first part of their address. */
async function peopleOf({ payload, req, library }: Args): Promise<(key: string) => User> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { like: `@${library.slug}.kenniscloud.example` } },
    limit: 200,
    depth: 0,
    pagination: false,
    overrideAccess: true, // people of the demo itself
    req,
  });
  return (key) => {
    const person = docs.find(({ email }) => email.startsWith(`${key}@`));
    if (!person) throw new Error(`The demo content names ${key}, who is not there`);
    return person;
  };
}

async function idsBySlug({
  payload,
  req,
  library,
  collection,
}: Args & { collection: 'themes' }): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection,
    where: { or: [{ library: { equals: library.id } }, { library: { exists: false } }] },
    limit: 500,
    depth: 0,
    pagination: false,
    overrideAccess: true, // demo content belongs to nobody
    req,
  });
  return new Map(docs.map((doc) => [String(doc.slug), doc.id]));
}
