import type { Request } from 'express';
import {
  createElement,
  dateText,
  homeZone,
  isLibrarian,
  presentTitleCard,
  Problem,
  videoJsonLd,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { clockText } from './clock.ts';
import { loadView } from './loadViews.ts';
import { namesIn } from './namesIn.ts';
import { presentPart } from './presentPart.ts';
import { publicRecording, recordingAddress } from './publishRecording.ts';
import type { Film } from './readFilm.ts';
import { RecordingPage } from './RecordingPage.tsx';
import type { RecordingView } from './RecordingView.ts';
import { openCues } from './viewsOf.ts';

/**
 * `/opnames/:recording`: a recording, of what everyone may see. With `?speel=film` or a part, its player: only then
 * is anything asked of the site where the film is.
 */
export async function showRecording(ctx: Ctx, request: Request): Promise<PageAnswer> {
  const found = await loadView({ ctx, id: request.params.recording });
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  const shown = publicRecording({ view: found, settings: ctx.settings });
  if (!shown && !isStaff) throw new Problem({ status: 404, code: 'not-found' });
  const { recording, event } = found;
  const { language, words } = ctx;
  const t = words.recordings;
  const playing = playerOf({ found, speel: ctx.query.get('speel') });
  const own = fileOf({ ctx, found });
  const titles = (recording.muziekbank?.titles ?? []).filter((title) => typeof title === 'object');
  const address = recordingAddress(recording.id);
  return {
    title: recording.title,
    description: recording.muziekbank?.summary ?? undefined,
    breadcrumb: [
      { label: words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/opnames') },
    ],
    robots: shown ? undefined : 'noindex',
    jsonLd: shown ? [videoJsonLd({ video: shown, library: ctx.library, language })] : undefined,
    ...((playing?.frame || own) && {
      opens: { ...(playing?.frame && { frames: [playing.frame.origin] }), media: Boolean(own) },
    }),
    ...(recording._status === 'published' && {
      about: { collection: 'recordings' as const, doc: recording },
    }),
    render: (view) =>
      createElement(RecordingPage, {
        view,
        words,
        id: recording.id,
        title: recording.title,
        summary: recording.muziekbank?.summary ?? undefined,
        isPublic: Boolean(shown),
        manage: isStaff ? ctx.here(`/opnames/${recording.id}/beheer`) : undefined,
        film: found.isWhole && found.film ? filmView({ ctx, found, film: found.film }) : undefined,
        isShut: !found.isWhole,
        own,
        player: playing?.frame && {
          src: playing.frame.src(playing.from),
          title: `${recording.title} – ${playing.name}`,
          page: playing.page,
          name: playing.name,
        },
        parts: found.parts
          .filter(({ shut }) => shut !== 'consent')
          .map((part) => presentPart({ ctx, found, part })),
        facts: {
          evening: { label: event.title, href: ctx.link(`/agenda/${event.slug}`) },
          when: dateText({ at: event.startsAt, timeZone: homeZone, language }),
          length: found.isWhole && recording.minutes ? t.minutes(recording.minutes) : undefined,
          people: namesIn(found)
            .filter(({ role }) => role !== 'cmp' && role !== 'lyr')
            .map(({ plain, role }) => `${plain} (${words.duty[role as keyof typeof words.duty]})`),
        },
        noCaptions: found.cues.length === 0 ? (recording.muziekbank?.noCaptions ?? undefined) : undefined,
        transcript: openCues(found).map(({ starts, text, voice }) => ({
          at: clockText(starts),
          text,
          voice,
        })),
        captions:
          openCues(found).length > 0 ? ctx.here(`/opnames/${recording.id}/ondertiteling.vtt`) : undefined,
        titles: titles.map((title) => presentTitleCard({ ctx, title })),
        records: shown
          ? [
              { label: 'MARCXML', href: `${address}.marcxml` },
              { label: 'MARC 21', href: `${address}.mrc` },
              { label: 'JSON-LD', href: `${address}.jsonld` },
            ]
          : [],
      }),
  };
}

function filmView({ ctx, found, film }: { ctx: Ctx; found: RecordingView; film: Film }) {
  return {
    name: film.name,
    page: film.page,
    play: film.frame ? `${ctx.here(`/opnames/${found.recording.id}`)}?speel=film#speler` : undefined,
  };
}

/** The film that is asked for, when everyone may see it. */
function playerOf({
  found,
  speel,
}: {
  found: RecordingView;
  speel: string | null;
}): (Film & { from?: number }) | undefined {
  if (!speel) return undefined;
  if (speel === 'film') return found.isWhole ? found.film : undefined;
  const part = found.parts.find((each) => each.part.id === speel && !each.shut);
  if (part?.film) return part.film;
  return part && found.isWhole && found.film ? { ...found.film, from: part.starts } : undefined;
}

/** The film that the hub holds itself, when everyone may see all of it. */
function fileOf({ ctx, found }: { ctx: Ctx; found: RecordingView }) {
  const { film, filmType } = found.recording.muziekbank ?? {};
  if (!film || !filmType || !found.isWhole) return undefined;
  const path = ctx.here(`/opnames/${found.recording.id}`);
  return {
    src: `${path}/film`,
    type: filmType,
    isSound: filmType.startsWith('audio/'),
    captions: found.cues.length > 0 ? `${path}/ondertiteling.vtt` : undefined,
    language: found.recording.muziekbank?.language ?? 'nl',
  };
}
