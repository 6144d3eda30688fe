import { publicLink } from '../../libraries/publicLink.ts';
import type { Library } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import type { About } from './aboutTitles.ts';

type Shown = { slug?: string | null; title: string; library?: string | Library | null };

/** Dossiers and coming activities about a title, for machines: those that everyone may see. */
export function subjectOf({ ctx, about }: { ctx: Context; about: About[] }): Record<string, unknown>[] {
  const dossiers = about
    .flatMap((each) => each.dossiers)
    .map((doc) => ({ type: 'Article', folder: 'dossiers', doc }));
  const events = about
    .flatMap((each) => each.coming)
    .filter((event) => event.visibility === 'public')
    .map((doc) => ({ type: 'Event', folder: 'agenda', doc, startDate: doc.startsAt }));
  return [...events, ...dossiers].slice(0, 20).map(({ type, folder, doc, ...more }) => ({
    '@type': type,
    name: doc.title,
    url: publicLink({ library: libraryOf(doc), language: ctx.language, path: `/${folder}/${doc.slug}` }),
    ...more,
  }));
}

/** Read with depth 1, so the library is filled in. */
function libraryOf(doc: Shown): Library | null {
  return typeof doc.library === 'object' ? (doc.library ?? null) : null;
}
