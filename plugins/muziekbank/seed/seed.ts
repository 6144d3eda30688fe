import type { Payload, PayloadRequest } from 'payload';
import { createDemo, type Flavour } from '../../../src/flavours/index.ts';
import type { Library, Title } from '../../../src/payload-types.ts';
import type { Settings } from '../settings.ts';
import { call, evenings, lists, people, recording, thanks, volunteers } from './content.ts';

type Args = { payload: Payload; req: PayloadRequest; library: Library; at: Date };
type Ids = Map<string, string>;

/** Demo content for the library that invented the music bank. */
export const seed: Flavour<Settings, never>['seed'] = [
  {
    library: 'enschede',
    settings: { peertubeHosts: ['video.muziekbank.example'] } as Settings,
    run: async (args) => {
      const events = await idsBy({ ...args, collection: 'events', field: 'slug' });
      const users = await idsBy({ ...args, collection: 'users', field: 'email' });
      const persons = await putPeople(args);
      const { works, titles } = await putWorks({ ...args, persons });
      await putEvenings({ ...args, events, persons, works });
      await putRecording({ ...args, events, persons, works, titles });
      const user = (key: string) => users.get(`${key}@${args.library.slug}.kenniscloud.example`);
      for (const { maker, items, ...list } of lists) {
        const rows = items.flatMap(({ number, ...rest }) => {
          const title = titles.get(number);
          return title ? [{ ...rest, title }] : [];
        });
        const data = { ...list, maker: user(maker), open: true, shown: true, items: rows };
        await createDemo({ ...args, collection: 'muziekbank-lists', data });
      }
      for (const { key, people: music, ...volunteer } of volunteers) {
        const id = user(key);
        if (!id) continue;
        const data = {
          ...volunteer,
          user: id,
          key: `${args.library.id}:${id}`,
          people: music.flatMap((each) => persons.get(each) ?? []),
          mailCalls: true,
          consentAt: args.at.toISOString(),
        };
        await createDemo({ ...args, collection: 'muziekbank-volunteers', data });
      }
      await createDemo({
        ...args,
        collection: 'muziekbank-calls',
        data: { ...call, state: 'open', event: events.get(call.event) },
      });
      for (const each of thanks)
        await createDemo({
          ...args,
          collection: 'muziekbank-thanks',
          data: { ...each, event: events.get(each.event) },
        });
    },
  },
];

async function putPeople(args: Args): Promise<Ids> {
  const ids: Ids = new Map();
  for (const { key, links: _links, ...person } of people)
    ids.set(key, await createDemo({ ...args, collection: 'muziekbank-people', data: person }));
  for (const { key, links = [] } of people) {
    const rows = links.flatMap(([tie, other]) => {
      const person = ids.get(other);
      return person ? [{ tie, person }] : [];
    });
    if (rows.length === 0) continue;
    await args.payload.update({
      collection: 'muziekbank-people',
      id: ids.get(key) ?? '',
      data: { links: rows },
      depth: 0,
      overrideAccess: true, // demo content belongs to nobody
      req: args.req,
    });
  }
  return ids;
}

/** The works of these composers that stand on the shelf. @returns ids by number; of two composers the first counts */
async function putWorks({ persons, ...args }: Args & { persons: Ids }): Promise<{ works: Ids; titles: Ids }> {
  const { docs } = await args.payload.find({
    collection: 'titles',
    where: { medium: { equals: 'work' } },
    limit: 500,
    depth: 0,
    pagination: false,
    overrideAccess: true, // titles are public
    req: args.req,
  });
  const works: Ids = new Map();
  const titles: Ids = new Map();
  const wanted = new Set(evenings.flatMap(({ about }) => about));
  for (const title of byComposer(docs, wanted)) {
    const person = people.find(({ name }) => title.creators?.includes(name));
    const composer = person && persons.get(person.key);
    if (!composer || !title.catalogueNumber) continue;
    const data = {
      title: title.title,
      composer,
      catalogueNumber: title.catalogueNumber,
      date: title.year ? String(title.year) : undefined,
      titles: [title.id],
    };
    const id = await createDemo({ ...args, collection: 'muziekbank-works', data });
    if (works.has(title.catalogueNumber)) continue;
    works.set(title.catalogueNumber, id);
    titles.set(title.catalogueNumber, title.id);
  }
  return { works, titles };
}

/** Opus numbers are not unique: those of composers that evenings are about come first. */
function byComposer(titles: Title[], wanted: Set<string>): Title[] {
  const isWanted = (title: Title) =>
    people.some(({ key, name }) => wanted.has(key) && title.creators?.includes(name)) ? 0 : 1;
  return [...titles].sort((one, other) => isWanted(one) - isWanted(other));
}

async function putEvenings({
  events,
  persons,
  works,
  ...args
}: Args & { events: Ids; persons: Ids; works: Ids }) {
  for (const { event, about, programme, ...evening } of evenings) {
    const id = events.get(event);
    if (!id) continue;
    const data = {
      ...evening,
      event: id,
      about: about.flatMap((key) => persons.get(key) ?? []),
      programme: programme.map(({ work, ...piece }) => ({ ...piece, work: work && works.get(work) })),
    };
    await createDemo({ ...args, collection: 'muziekbank-evenings', data });
  }
}

async function putRecording({
  events,
  persons,
  works,
  titles,
  ...args
}: Args & { events: Ids; persons: Ids; works: Ids; titles: Ids }): Promise<void> {
  const event = events.get(recording.event);
  const singel = persons.get('singel');
  if (!event) return;
  const { title, url, minutes, summary, captions, parts, consents } = recording;
  const beek = titles.get('op. 68');
  const id = await createDemo({
    ...args,
    collection: 'recordings',
    data: {
      event,
      title,
      url,
      minutes,
      chapters: parts.map((part) => ({ second: part.second, title: part.title })),
      muziekbank: { summary, language: 'nl', captions, titles: beek ? [beek] : [] },
      _status: 'published',
    },
  });
  const made: string[] = [];
  for (const { work, ...part } of parts) {
    const data = {
      ...part,
      recording: id,
      work: work && works.get(work),
      performers: work && singel ? [singel] : [],
    };
    made.push(await createDemo({ ...args, collection: 'muziekbank-parts', data }));
  }
  for (const { parts: inView, ...consent } of consents) {
    const at = args.at.toISOString();
    const data = {
      ...consent,
      recording: id,
      parts: inView.map((index) => made[index]),
      state: 'given',
      way: 'paper',
      askedAt: at,
      answeredAt: at,
    };
    await createDemo({ ...args, collection: 'muziekbank-consents', data });
  }
}

async function idsBy({
  payload,
  req,
  library,
  collection,
  field,
}: Args & { collection: 'events' | 'users'; field: string }): Promise<Ids> {
  const { docs } = await payload.find({
    collection,
    where: collection === 'events' ? { library: { equals: library.id } } : {},
    limit: 1000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // demo content belongs to nobody
    req,
  });
  return new Map(docs.map((doc) => [String((doc as unknown as Record<string, unknown>)[field]), doc.id]));
}
