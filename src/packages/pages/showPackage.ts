import { createElement } from 'react';
import type { Request } from 'express';
import type { Where } from 'payload';
import { PackagePage } from '../../../templates/pages/PackagePage.tsx';
import { presentEventCard } from '../../agenda/presenters/presentEventCard.ts';
import { safeUrl } from '../../core/safeUrl.ts';
import { presentDossierCard } from '../../dossiers/presenters/presentDossierCard.ts';
import { themeTags } from '../../libraries/themes.ts';
import { idOf, isLibrarian } from '../../people/roles.ts';
import type { Dossier, Event, Package } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readMany } from '../../site/read.ts';
import { loadPackage } from '../loadPackage.ts';

/** One package: what is in it, what began with it, and what came of that. */
export async function showPackage(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const t = ctx.t.packages;
  const brought = await loadPackage({ ctx, slug: String(request.params.package) });
  const partner = typeof brought.partner === 'object' ? brought.partner : undefined;
  const events = await eventsFrom({ ctx, brought });
  const results = await dossiersFrom({ ctx, brought, events });
  return {
    title: brought.title,
    description: brought.summary ?? undefined,
    breadcrumb: [{ label: t.title, href: ctx.link('/pakketten') }],
    render: (view) =>
      createElement(PackagePage, {
        view,
        t,
        title: brought.title,
        summary: brought.summary ?? undefined,
        partner: partner && { label: partner.name, href: ctx.link(`/partners/${partner.slug}`) },
        themes: themeTags({ ctx, themes: brought.themes, path: '/pakketten' }),
        files: (brought.files ?? []).flatMap((file) =>
          typeof file === 'object' && file.url ? [{ label: file.alt, href: file.url }] : [],
        ),
        links: (brought.links ?? []).flatMap(({ title, url }) => {
          const href = safeUrl(url);
          return href ? [{ label: title, href }] : [];
        }),
        dossiers: (brought.dossiers ?? []).flatMap((dossier) =>
          typeof dossier === 'object' && dossier._status === 'published'
            ? [presentDossierCard({ ctx, dossier })]
            : [],
        ),
        results: results.map((dossier) => presentDossierCard({ ctx, dossier })),
        events: events.map((event) => presentEventCard({ ctx, event })),
        start: startOf({ ctx, brought }),
      }),
  };
}

/** Librarians plan straight away; anyone else proposes. */
function startOf({ ctx, brought }: { ctx: LibraryContext; brought: Package }) {
  const query = `?pakket=${encodeURIComponent(brought.slug ?? '')}`;
  if (!brought.slug) return undefined;
  if (isLibrarian(ctx.user, ctx.library.id))
    return { label: ctx.t.packages.plan, href: `${ctx.link('/agenda/nieuw')}${query}` };
  return { label: ctx.t.packages.propose, href: `${ctx.link('/voorstel')}${query}` };
}

async function eventsFrom({ ctx, brought }: { ctx: LibraryContext; brought: Package }): Promise<Event[]> {
  const where: Where = {
    and: [
      { library: { equals: ctx.library.id } },
      { package: { equals: brought.id } },
      { _status: { equals: 'published' } },
    ],
  };
  return (await readMany({ ctx, collection: 'events', where, sort: '-startsAt', limit: 12 })).docs;
}

/** The dossiers that came of those activities, besides those that were put in the package. */
async function dossiersFrom({
  ctx,
  brought,
  events,
}: {
  ctx: LibraryContext;
  brought: Package;
  events: Event[];
}): Promise<Dossier[]> {
  if (events.length === 0) return [];
  const made = events.flatMap((event) => idOf(event.dossier) ?? []);
  const where: Where = {
    and: [
      { library: { equals: ctx.library.id } },
      { _status: { equals: 'published' } },
      { or: [{ events: { in: events.map(({ id }) => id) } }, { id: { in: made } }] },
    ],
  };
  const { docs } = await readMany({ ctx, collection: 'dossiers', where, sort: '-updatedAt', limit: 12 });
  const own = new Set((brought.dossiers ?? []).map((dossier) => idOf(dossier)));
  return docs.filter(({ id }) => !own.has(id));
}
