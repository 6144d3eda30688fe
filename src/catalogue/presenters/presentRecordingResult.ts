import type { SearchResultProps } from '../../../templates/parts/SearchResult.tsx';
import { homeZone } from '../../core/time/homeZone.ts';
import { dateText } from '../../core/time/dateText.ts';
import type { Context } from '../../site/Context.ts';
import { elsewhere } from '../elsewhere.ts';
import type { FoundRecording } from '../search/readRecordingHits.ts';
import { shorten } from './presentResult.ts';

/** A recording that was found: when it was made, and of which library when that is not the page's own. */
export function presentRecordingResult({
  ctx,
  doc,
  library,
}: { ctx: Context } & FoundRecording): SearchResultProps {
  const { title, path, summary, event } = doc.shown;
  const isOwn = ctx.library?.id === library.id;
  const { language } = ctx;
  return {
    title,
    kind: ctx.t.search.one.recordings,
    href: isOwn ? ctx.link(path) : elsewhere(ctx).link(`/${library.slug}${path}`),
    summary: shorten(summary),
    facts: [
      ...(event ? [dateText({ at: event.startsAt, timeZone: homeZone, language })] : []),
      ...(isOwn ? [] : [library.name]),
    ],
  };
}
