import type { ExpertView } from '../../../templates/parts/ExpertView.ts';
import { themeTags } from '../../libraries/themes.ts';
import type { Expert } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';

/** What an expert tells of oneself, to who may see it at all. No address, no counts. */
export function presentExpert({ ctx, expert }: { ctx: LibraryContext; expert: Expert }): ExpertView {
  const t = ctx.t.experts.profile;
  const facts = [
    { term: t.speaks, detail: expert.speaks },
    { term: t.neighbourhood, detail: expert.neighbourhood },
    { term: t.availability, detail: expert.availability },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  return {
    name: expert.name,
    href: ctx.link(`/experts/${expert.slug}`),
    about: expert.about ?? '',
    facts,
    themes: themeTags({ ctx, themes: expert.themes, path: '/experts' }),
  };
}
