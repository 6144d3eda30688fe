import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { idOf } from '../../../src/flavours/hub.ts';
import type {
  Config,
  Event,
  MuziekbankConsent,
  MuziekbankPart,
  Recording,
} from '../../../src/payload-types.ts';
import type { Settings } from '../settings.ts';
import { openRights } from '../collections/parts.ts';
import { parseVtt, type Cue } from '../vtt/parseVtt.ts';
import type { Lack, PartView, RecordingView } from './RecordingView.ts';
import { readFilm } from './readFilm.ts';

type Args = {
  payload: Payload;
  library: { id: string };
  settings: Settings;
  recordings: Recording[];
  /** Within a transaction. */
  req?: PayloadRequest;
};

/**
 * Recordings of one library with their parts, permissions and captions: the one place that decides what of them is
 * for everyone. Not more than is said to be: a part without rights for the web, or with someone in view who has
 * not (or no longer) agreed, is shut; a film with a shut part is shut as a whole.
 */
export async function viewsOf({
  payload,
  library,
  settings,
  recordings,
  req,
}: Args): Promise<RecordingView[]> {
  if (recordings.length === 0) return [];
  const ids = recordings.map(({ id }) => id);
  const own = { library: { equals: library.id } };
  const [parts, consents, events] = await Promise.all([
    all({
      ...{ payload, req },
      collection: 'muziekbank-parts',
      where: { and: [own, { recording: { in: ids } }] },
      sort: 'second',
      depth: 2,
    }),
    all({
      ...{ payload, req },
      collection: 'muziekbank-consents',
      where: { and: [own, { recording: { in: ids } }] },
      sort: 'createdAt',
      depth: 0,
    }),
    all({
      ...{ payload, req },
      collection: 'events',
      where: { and: [own, { id: { in: recordings.map(({ event }) => idOf(event) ?? '') } }] },
      sort: 'startsAt',
      depth: 1,
    }),
  ]);
  return recordings.flatMap((recording) => {
    const event = events.find(({ id }) => id === idOf(recording.event));
    if (!event) return [];
    return [
      viewOf({
        recording,
        event,
        settings,
        parts: parts.filter((each) => idOf(each.recording) === recording.id),
        consents: consents.filter((each) => idOf(each.recording) === recording.id),
      }),
    ];
  });
}

async function all<S extends CollectionSlug>({
  payload,
  req,
  collection,
  where,
  sort,
  depth,
}: {
  payload: Payload;
  collection: S;
  where: Where;
  sort: string;
  depth: number;
  req: PayloadRequest | undefined;
}): Promise<Config['collections'][S][]> {
  const { docs } = await payload.find({
    collection,
    where,
    sort,
    depth,
    limit: 5000,
    pagination: false,
    overrideAccess: true, // what is let out is decided by who asked for the view
    req,
  });
  return docs as Config['collections'][S][];
}

function viewOf({
  recording,
  event,
  settings,
  parts,
  consents,
}: {
  recording: Recording;
  event: Event;
  settings: Settings;
  parts: MuziekbankPart[];
  consents: MuziekbankConsent[];
}): RecordingView {
  const { peertubeHosts } = settings;
  const film = (url: string | null | undefined) => (url ? readFilm({ url, peertubeHosts }) : undefined);
  const views = parts.map((part, index): PartView => {
    const work = typeof part.work === 'object' ? (part.work ?? undefined) : undefined;
    return {
      part,
      work,
      composer: typeof work?.composer === 'object' ? (work.composer ?? undefined) : undefined,
      performers: (part.performers ?? []).filter((each) => typeof each === 'object'),
      starts: part.second,
      ends: parts[index + 1]?.second ?? (recording.minutes ? recording.minutes * 60 : undefined),
      shut: shutBy({ part, consents }),
      film: film(part.url),
    };
  });
  const captions = recording.muziekbank?.captions;
  const read = captions ? parseVtt(captions) : { cues: [] };
  const cues: Cue[] = 'cues' in read ? read.cues : [];
  const hasCaptions = cues.length > 0 || Boolean(recording.muziekbank?.noCaptions?.trim());
  const isOpenEvent = event._status === 'published' && event.visibility === 'public';
  // That nobody is in view is something to say, not to assume.
  const isAsked = consents.length > 0 || Boolean(recording.muziekbank?.nobodyInView);
  const isWhole = views.length > 0 && views.every(({ shut }) => !shut);
  const own = film(recording.url);
  const lacks: Lack[] = [
    ...(own || recording.muziekbank?.film || views.some((each) => each.film) ? [] : (['film'] as const)),
    ...(views.length > 0 ? [] : (['parts'] as const)),
    ...(isAsked ? [] : (['people'] as const)),
    ...(hasCaptions ? [] : (['captions'] as const)),
    ...(isOpenEvent ? [] : (['event'] as const)),
    ...(views.some(({ shut }) => shut === 'consent') ? (['consent'] as const) : []),
    ...(views.some(({ shut }) => shut === 'rights') ? (['rights'] as const) : []),
  ];
  const isPublic =
    recording._status === 'published' &&
    isOpenEvent &&
    hasCaptions &&
    isAsked &&
    views.some(({ shut }) => !shut) &&
    !lacks.includes('film');
  return { recording, event, parts: views, consents, cues, film: own, lacks, isWhole, isPublic };
}

/** Permission is asked of everyone in view: of a part, or (with no part named) of the whole recording. */
function shutBy({
  part,
  consents,
}: {
  part: MuziekbankPart;
  consents: MuziekbankConsent[];
}): PartView['shut'] {
  const inView = consents.filter(
    ({ parts }) => (parts ?? []).length === 0 || (parts ?? []).some((each) => idOf(each) === part.id),
  );
  if (inView.some(({ state }) => state !== 'given')) return 'consent';
  return openRights.includes(part.rights) ? undefined : 'rights';
}

/** What is said in the parts that everyone may see. */
export function openCues({ cues, parts, isWhole }: RecordingView): Cue[] {
  if (isWhole) return cues;
  return cues.filter((cue) => {
    const touched = parts.filter(
      ({ starts, ends }) => cue.ends > starts && (ends === undefined || cue.starts < ends),
    );
    return touched.length > 0 && touched.every(({ shut }) => !shut);
  });
}
