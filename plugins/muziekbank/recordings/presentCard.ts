import { dateText, homeZone } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import type { RecordingView } from './RecordingView.ts';

export type RecordingCardView = {
  id: string;
  title: string;
  href: string;
  summary?: string;
  when: string;
  length?: string;
  composers: string;
};

/** A recording in a list, of what everyone may see. */
export function presentCard({ ctx, view }: { ctx: Ctx; view: RecordingView }): RecordingCardView {
  const { recording, event, parts, isWhole } = view;
  const composers = new Set(
    parts.flatMap(({ shut, composer }) => (shut || !composer ? [] : [composer.name])),
  );
  return {
    id: recording.id,
    title: recording.title,
    href: ctx.here(`/opnames/${recording.id}`),
    summary: recording.muziekbank?.summary ?? undefined,
    when: dateText({ at: event.startsAt, timeZone: homeZone, language: ctx.language }),
    length: isWhole && recording.minutes ? ctx.words.recordings.minutes(recording.minutes) : undefined,
    composers: [...composers].join(', '),
  };
}
