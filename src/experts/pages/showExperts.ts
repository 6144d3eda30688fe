import { createElement } from 'react';
import type { Where } from 'payload';
import { Experts } from '../../../templates/pages/Experts.tsx';
import { findTheme, libraryThemes, themeTitle } from '../../libraries/themes.ts';
import type { Expert } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { findExperts } from '../findExperts.ts';
import { presentExpert } from '../presenters/presentExpert.ts';
import { seenBy, sightOf } from '../sightOf.ts';

/** The experts of a library, as far as the reader may see them. */
export async function showExperts(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.experts.list;
  const sight = await sightOf(ctx);
  const theme = await findTheme({ ctx, slug: ctx.query.get('thema') });
  const and: Where[] = [seenBy({ ctx, sight })];
  if (theme) and.push({ themes: { in: [theme.id] } });
  const [experts, themes] = await Promise.all([findExperts({ ctx, where: { and } }), libraryThemes(ctx)]);
  return {
    title: t.title,
    description: t.lead,
    robots: 'noindex', // people by name are for who comes here, not for search engines
    render: (view) =>
      createElement(Experts, {
        view,
        t,
        experts: experts.map((expert) => ({
          ...presentExpert({ ctx, expert }),
          badges: sight === 'staff' ? badgesOf({ ctx, expert }) : [],
        })),
        joinHref: `${ctx.networkLink('/mijn/expert')}?bibliotheek=${ctx.library.slug}`,
        filter: {
          action: ctx.link('/experts'),
          value: theme?.slug ?? '',
          options: themes.map((each) => ({
            value: each.slug ?? '',
            label: themeTitle({ ctx, theme: each }),
          })),
        },
        result: t.count(experts.length),
      }),
  };
}

/** For staff: who else sees it, and whether the person wants to be asked now. */
export function badgesOf({ ctx, expert }: { ctx: LibraryContext; expert: Expert }) {
  const t = ctx.t.experts;
  return [
    { label: t.visibility[expert.visibility] },
    ...(expert.paused ? [{ label: t.profile.paused, tone: 'warn' } as const] : []),
  ];
}
