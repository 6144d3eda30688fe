import { createElement } from 'react';
import type { Where } from 'payload';
import { Partner } from '../../../templates/pages/Partner.tsx';
import { eventCardFields, presentEventCard } from '../../agenda/presenters/presentEventCard.ts';
import { now } from '../../core/now.ts';
import { safeUrl } from '../../core/safeUrl.ts';
import { groupCardFields, presentGroupCard } from '../../groups/presenters/presentGroupCard.ts';
import { packageLink } from '../../packages/packageLink.ts';
import { looksAfter } from '../loadOwnPartner.ts';
import { speaksFor } from '../speaksFor.ts';
import { themeTags } from '../../libraries/themes.ts';
import type { LinkView } from '../../../templates/parts/PageView.ts';
import type { Partner as PartnerDoc } from '../../payload-types.ts';
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
  const ofPartner: Where = {
    and: [here, { partner: { equals: partner.id } }, { archived: { not_equals: true } }],
  };
  const most = { ctx, limit: 6 };
  const [groups, events, brought] = await Promise.all([
    readMany({ ...most, collection: 'groups', fields: groupCardFields, where: ofPartner, sort: 'title' }),
    readMany({ ...most, collection: 'events', fields: eventCardFields, where: coming, sort: 'startsAt' }),
    readMany({ ctx, collection: 'packages', depth: 0, where: packages, sort: 'title', limit: 50 }),
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
          ...packageLink({ ctx, brought: each }),
          summary: each.summary ?? '',
        })),
        saved: ctx.query.get('gedaan') === 'bewaard',
        manage: manageLinks({ ctx, partner }),
        groups: groups.docs.map((group) => presentGroupCard({ ctx, group })),
        events: events.docs.map((event) => presentEventCard({ ctx, event })),
      }),
  };
}

/**
 * What who looks after this page can do; only who speaks for the partner proposes on its behalf. A group they bring
 * is asked for by its contact persons, and begun by librarians.
 */
function manageLinks({ ctx, partner }: { ctx: LibraryContext; partner: PartnerDoc }): LinkView[] {
  if (!looksAfter({ ctx, partner })) return [];
  const t = ctx.t.partners;
  const base = ctx.link(`/partners/${partner.slug}`);
  const propose = { label: t.propose, href: `${ctx.link('/voorstel')}?partner=${partner.slug}` };
  const group = { label: t.bringGroup, href: `${ctx.link('/groepen/nieuw')}?partner=${partner.slug}` };
  return [
    { label: t.edit, href: `${base}/wijzigen` },
    { label: t.signUps, href: `${base}/aanmeldingen` },
    ...(speaksFor({ user: ctx.user, partner }) ? [propose] : []),
    group,
  ];
}
