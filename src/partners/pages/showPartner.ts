import { createElement } from 'react';
import type { Where } from 'payload';
import { Partner } from '../../../templates/pages/Partner.tsx';
import { presentEventCard } from '../../agenda/presenters/presentEventCard.ts';
import { now } from '../../core/now.ts';
import { themeTags } from '../../libraries/themes.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readBySlug, readMany } from '../../site/read.ts';
import type { Request } from 'express';

/** One partner: what it does, offers and takes part in. */
export async function showPartner(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const t = ctx.t.partners;
  const partner = await readBySlug({ ctx, collection: 'partners', slug: String(request.params.partner) });
  const here: Where = { library: { equals: ctx.library.id } };
  const coming: Where = {
    and: [
      here,
      { partners: { in: [partner.id] } },
      { _status: { equals: 'published' } },
      { endsAt: { greater_than: now().toISOString() } },
    ],
  };
  const packages: Where = { and: [here, { partner: { equals: partner.id } }] };
  const [events, brought] = await Promise.all([
    readMany({ ctx, collection: 'events', where: coming, sort: 'startsAt', limit: 6 }),
    readMany({ ctx, collection: 'packages', where: packages, sort: 'title', limit: 50 }),
  ]);
  return {
    title: partner.name,
    description: partner.summary ?? undefined,
    breadcrumb: [{ label: t.title, href: ctx.link('/partners') }],
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: partner.name,
        ...(safeUrl(partner.url) ? { url: partner.url } : {}),
      },
    ],
    render: (view) =>
      createElement(Partner, {
        view,
        t,
        name: partner.name,
        summary: partner.summary ?? '',
        url: safeUrl(partner.url),
        offers: (partner.offers ?? []).map((each) => each.offer),
        themes: themeTags({ ctx, themes: partner.themes, path: '/partners' }),
        packages: brought.docs.map((each) => ({
          title: each.title,
          summary: each.summary ?? '',
          links: (each.links ?? []).flatMap((link) => {
            const href = safeUrl(link.url);
            return href ? [{ label: link.title, href }] : [];
          }),
        })),
        events: events.docs.map((event) => presentEventCard({ ctx, event })),
      }),
  };
}

/** Addresses that people filled in lead to the web or nowhere. */
function safeUrl(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
