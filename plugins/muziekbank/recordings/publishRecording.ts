import type { Payload, PayloadRequest } from 'payload';
import { env } from '../../../src/flavours/hub.ts';
import type { PublicRecording } from '../../../src/flavours/index.ts';
import type { FlavourLibrary } from '../../../src/flavours/index.ts';
import type { Recording } from '../../../src/payload-types.ts';
import { namesIn } from './namesIn.ts';
import { openCues, viewsOf } from './viewsOf.ts';
import type { Settings } from '../settings.ts';
import type { RecordingView } from './RecordingView.ts';

/** What everyone may see of a recording: for its permanent address, structured data and catalogue record. */
export async function publishRecording({
  payload,
  library,
  settings,
  doc,
  req,
}: FlavourLibrary<Settings> & {
  payload: Payload;
  doc: Recording;
  req?: PayloadRequest;
}): Promise<PublicRecording | null> {
  const [view] = await viewsOf({ payload, library, settings, recordings: [doc], req });
  return view ? publicRecording({ view, settings }) : null;
}

/** The same of a view that is there already. */
export function publicRecording({
  view,
  settings,
}: {
  view: RecordingView;
  settings: Settings;
}): PublicRecording | null {
  if (!view.isPublic) return null;
  const { recording, event, parts, isWhole, film } = view;
  const open = parts.filter(({ shut }) => !shut);
  const path = recordingPath(recording.id);
  const place = [event.branch, event.room]
    .map((each) => (typeof each === 'object' ? each?.name : undefined))
    .filter(Boolean)
    .join(', ');
  const embedUrl = (isWhole ? film : open.find((each) => each.film)?.film)?.frame?.src();
  return {
    id: recording.id,
    title: recording.title,
    summary: recording.muziekbank?.summary,
    path,
    minutes: isWhole ? recording.minutes : undefined,
    language: recording.muziekbank?.language ?? 'nl',
    terms: {
      text: settings.terms,
      ...(/^https:\/\//.test(settings.termsUrl) && { address: settings.termsUrl }),
    },
    event: { startsAt: event.startsAt, title: event.title, ...(place && { place }) },
    themes: event.themes,
    titles: recording.muziekbank?.titles,
    names: namesIn(view),
    contents: open.map(({ part, composer }) => (composer ? `${part.title} / ${composer.name}` : part.title)),
    clips: open.map(({ part, starts, ends }) => ({
      name: part.title,
      starts,
      ...(ends !== undefined && ends > starts && { ends }),
      path: `${path}?speel=${part.id}`,
    })),
    transcript: openCues(view)
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 20_000),
    ...(isWhole && recording.muziekbank?.film && { contentPath: `${path}/film` }),
    ...(embedUrl && { embedUrl: embedUrl.replace(/autoplay=1&/, '') }),
    createdAt: recording.createdAt,
    updatedAt: recording.updatedAt,
  };
}

/** Path of a recording's page within its library. */
function recordingPath(id: string): string {
  return `/muziekbank/opnames/${id}`;
}

/** The permanent address of a recording. */
export function recordingAddress(id: string): string {
  return `${env.PUBLIC_URL}/id/recordings/${id}`;
}
