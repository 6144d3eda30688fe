import { markdownToLexical } from '../../src/core/richtext/markdownToLexical.ts';
import type { DemoDossier } from '../content/types.ts';
import { dateVersions } from '../parts/dateVersions.ts';
import { daysFrom, earliest, meetingTime } from '../parts/demoTime.ts';
import { draftsOf } from '../parts/draftsOf.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { peopleByKey, type SeededPerson } from '../parts/peopleByKey.ts';
import { questionId } from '../parts/questionId.ts';
import { titlesByName, type TitleNames } from '../parts/titlesByName.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

/** Days that people write on a dossier after its last meeting. */
const writing = 18;

type Find = { [Kind in 'theme' | 'group' | 'event']: (slug: string) => string } & {
  person: (key: string) => SeededPerson;
  title: (names: TitleNames) => string[];
};

/** What groups found out, written by several hands; most of it published, some of it ready to be looked at. */
export const dossiers: SeedStep = {
  name: 'dossiers and their history',
  per: 'library',
  mark: { collection: 'dossiers' },
  run: async (seeding) => {
    const find: Find = {
      theme: await idsBySlug({ seeding, collection: 'themes' }),
      group: await idsBySlug({ seeding, collection: 'groups' }),
      event: await idsBySlug({ seeding, collection: 'events' }),
      person: await peopleByKey(seeding),
      title: await titlesByName(seeding),
    };
    for (const dossier of seeding.library.dossiers) {
      const id = await writeDossier({ seeding, dossier, find });
      for (const slug of dossier.events ?? [])
        await nameDossier({ seeding, event: find.event(slug), dossier: id });
      const from = lastMeeting({ seeding, dossier });
      await dateVersions({
        seeding,
        dossier: id,
        from,
        until: earliest(daysFrom(from, writing), seeding.at),
      });
    }
  },
};

/** Saves every draft as a version of its own, and publishes what is finished. */
async function writeDossier({
  seeding,
  dossier,
  find,
}: {
  seeding: LibrarySeeding;
  dossier: DemoDossier;
  find: Find;
}): Promise<string> {
  const { payload, req } = seeding;
  const [first, ...later] = draftsOf(dossier);
  if (!first) throw new Error(`The demo dossier ${dossier.slug} has no writers`);
  const common = { depth: 0, overrideAccess: true, req }; // filled by the hub itself, for nobody in particular
  const { id } = await payload.create({
    ...common,
    collection: 'dossiers',
    draft: true,
    data: { ...(await frameOf({ seeding, dossier, find })), ...saved(first), _status: 'draft' },
  });
  for (const draft of later) {
    await payload.update({ ...common, collection: 'dossiers', id, draft: true, data: saved(draft) });
  }
  const last = later.at(-1) ?? first;
  const close = dossier.published
    ? { ...saved({ ...last, author: 'bibliothecaris', note: 'Gepubliceerd' }), _status: 'published' as const }
    : { ...saved({ ...last, note: 'Klaar om na te kijken' }), reviewAsked: true };
  await payload.update({ ...common, collection: 'dossiers', id, draft: !dossier.published, data: close });
  return id;

  function saved({ author, body, note }: { author: string; body: string; note: string }) {
    const { id: editedBy, name: editedByName } = find.person(author);
    return { body: markdownToLexical(body), changeNote: note, editedBy, editedByName };
  }
}

/** All of a dossier but its text. */
async function frameOf({
  seeding,
  dossier,
  find,
}: {
  seeding: LibrarySeeding;
  dossier: DemoDossier;
  find: Find;
}) {
  const { slug, title, summary, kind, sources, motif, isbns, works } = dossier;
  const group = seeding.library.groups.find((each) => each.slug === dossier.group);
  return {
    library: seeding.libraryId,
    slug,
    title,
    summary,
    kind,
    sources,
    motif,
    licence: 'CC-BY-SA-4.0' as const,
    group: group && find.group(group.slug),
    question: await questionId({ seeding, key: group?.question }),
    events: (dossier.events ?? []).map(find.event),
    titles: find.title({ isbns, works }),
    authors: dossier.authors.map((key) => find.person(key).id),
    themes: dossier.themes.map(find.theme),
    reviewBy: daysFrom(seeding.at, 365).toISOString(),
  };
}

/** The meeting knows the dossier that was made of it. */
async function nameDossier({
  seeding: { payload, req },
  event,
  dossier,
}: {
  seeding: LibrarySeeding;
  event: string;
  dossier: string;
}): Promise<void> {
  await payload.update({
    collection: 'events',
    id: event,
    data: { dossier },
    depth: 0,
    overrideAccess: true, // filled by the hub itself
    req,
  });
}

function lastMeeting({ seeding, dossier }: { seeding: LibrarySeeding; dossier: DemoDossier }): Date {
  const held = seeding.library.events
    .filter((event) => dossier.events?.includes(event.slug))
    .map((event) => meetingTime({ at: seeding.at, day: event.day, time: event.endsAt }).getTime());
  return held.length ? new Date(Math.max(...held)) : daysFrom(seeding.at, -writing - 10);
}
