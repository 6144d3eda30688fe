import { createElement } from 'react';
import type { Request } from 'express';
import type { Where } from 'payload';
import { PartnerSignUps } from '../../../templates/pages/PartnerSignUps.tsx';
import { signUpsOf } from '../../agenda/signUpsOf.ts';
import { timeZoneOf } from '../../agenda/timeZoneOf.ts';
import { now } from '../../core/now.ts';
import { whenText } from '../../core/time/whenText.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readMany } from '../../site/read.ts';
import { loadOwnPartner } from '../loadOwnPartner.ts';

const daysBack = 30;

/** GET `/partners/:partner/aanmeldingen`: how many come to the partner's activities. */
export async function showSignUps(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const partner = await loadOwnPartner({ ctx, slug: String(request.params.partner) });
  const t = ctx.t.partners;
  const since = new Date(now().getTime() - daysBack * 24 * 3_600_000).toISOString();
  const where: Where = {
    and: [
      { library: { equals: ctx.library.id } },
      { partners: { in: [partner.id] } },
      { _status: { equals: 'published' } },
      { endsAt: { greater_than: since } },
    ],
  };
  const { docs } = await readMany({ ctx, collection: 'events', where, sort: 'startsAt', limit: 50 });
  const rows = await Promise.all(
    docs.map(async (event) => {
      const { parties, heads } = await signUpsOf({ payload: ctx.payload, event: event.id });
      const { startsAt: at, endsAt: until } = event;
      const when = whenText({ at, until, timeZone: timeZoneOf(event), language: ctx.language });
      return {
        title: event.title,
        about: t.signUpsOf(when, ctx.t.rsvp.list.count(parties, heads)),
        href: ctx.link(`/agenda/${event.slug}/aanmeldingen`),
      };
    }),
  );
  return {
    title: t.signUps,
    robots: 'noindex',
    breadcrumb: [
      { label: t.title, href: ctx.link('/partners') },
      { label: partner.name, href: ctx.link(`/partners/${partner.slug}`) },
    ],
    render: (view) => createElement(PartnerSignUps, { view, t, title: t.signUpsTitle(partner.name), rows }),
  };
}
