import type { Ctx } from '../Ctx.ts';
import { clockText } from './clock.ts';
import type { PartView, RecordingView } from './RecordingView.ts';

export type PartCardView = {
  id: string;
  at: string;
  title: string;
  composer?: { label: string; href: string };
  work?: { label: string; href: string };
  performers: { label: string; href: string }[];
  play?: string;
  page?: { label: string; href: string };
  rights: string;
  /** Why it cannot be seen here. */
  shut?: string;
};

/** A part of a recording as everyone sees it; parts shut for someone in view are not for here. */
export function presentPart({
  ctx,
  found,
  part: each,
}: {
  ctx: Ctx;
  found: RecordingView;
  part: PartView;
}): PartCardView {
  const { part, work, composer, performers, starts, shut, film } = each;
  const t = ctx.words.recordings;
  const shown = film ?? (found.isWhole ? found.film : undefined);
  const person = ({ name, slug }: { name: string; slug?: string | null }) => ({
    label: name,
    href: ctx.here(`/componisten/${slug}`),
  });
  return {
    id: part.id,
    at: clockText(starts),
    title: part.title,
    composer: composer && person(composer),
    work: work && { label: work.title, href: ctx.here(`/werken/${work.slug}`) },
    performers: performers.map(person),
    play:
      !shut && shown?.frame
        ? `${ctx.here(`/opnames/${found.recording.id}`)}?speel=${part.id}#speler`
        : undefined,
    page: !shut && film ? { label: t.watchAt(film.name), href: film.page } : undefined,
    rights: ctx.words.rights[part.rights],
    shut: shut ? t.inLibrary : undefined,
  };
}
