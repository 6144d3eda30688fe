import { createElement } from 'react';
import type { Request } from 'express';
import type { Where } from 'payload';
import { TitlePage, type TitleLists } from '../../../templates/pages/TitlePage.tsx';
import { presentEventCard } from '../../agenda/presenters/presentEventCard.ts';
import { presentDossierCard } from '../../dossiers/presenters/presentDossierCard.ts';
import { presentGroupCard } from '../../groups/presenters/presentGroupCard.ts';
import { lineTrail } from '../../line/lineTrail.ts';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readBySlug } from '../../site/read.ts';
import { elsewhere } from '../elsewhere.ts';
import { presentTitlePage } from '../presenters/presentTitlePage.ts';
import { aboutTitles, type About } from '../title/aboutTitles.ts';
import { sameTitles } from '../title/sameTitles.ts';
import { subjectOf } from '../title/subjectOf.ts';
import { titleJsonLd } from '../titleJsonLd.ts';

const nothing: About = { groups: [], dossiers: [], coming: [], past: [] };

/** One title of the shelf: who meets about it, in this library first, then in the others. */
export async function showTitle(ctx: Context, request: Request): Promise<PageAnswer> {
  const { library, t } = ctx;
  const slug = String(request.params.title);
  const title = await readBySlug({ ctx, collection: 'titles', slug, where: {}, depth: 0 });
  const ids = await sameTitles({ ctx, title });
  const ours: Where = library ? { library: { equals: library.id } } : {};
  const [own, others, trail] = await Promise.all([
    aboutTitles({ ctx, ids, where: ours }),
    library ? aboutTitles({ ctx, ids, where: { library: { not_equals: library.id } } }) : nothing,
    library ? lineTrail({ ctx, collection: 'titles', doc: title }) : [],
  ]);
  const away = elsewhere(ctx);
  const page = presentTitlePage({ ctx, title });
  return {
    title: title.title,
    description:
      title.summary?.slice(0, 200) ??
      ([page.subtitle, page.creator].filter(Boolean).join(' – ') || undefined),
    breadcrumb: [{ label: t.catalogue.titles, href: ctx.link('/titels') }],
    jsonLd: [
      titleJsonLd({
        title,
        library,
        language: ctx.language,
        subjectOf: subjectOf({ ctx, about: [own, others] }),
      }),
    ],
    render: (view) =>
      createElement(TitlePage, {
        view,
        t: t.catalogue.page,
        ...page,
        own: cards({ ctx: library ? ctx : away, about: own }),
        others: cards({ ctx: away, about: others }),
        trail,
        askHref: library ? ctx.link('/vraag') : undefined,
      }),
  };
}

function cards({ ctx, about }: { ctx: Context; about: About }): TitleLists {
  return {
    groups: about.groups.map((group) => presentGroupCard({ ctx, group })),
    coming: about.coming.map((event) => presentEventCard({ ctx, event })),
    past: about.past.map((event) => presentEventCard({ ctx, event })),
    dossiers: about.dossiers.map((dossier) => presentDossierCard({ ctx, dossier })),
  };
}
