import { DateTime } from 'luxon';
import {
  createElement,
  isLibrarian,
  now,
  readMany,
  whenText,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { WijkwinkelConsultation } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { ConsultationsPage, type ConsultationView } from './ConsultationsPage.tsx';
import { mayHost } from './loadConsultation.ts';
import { occurrencesOf, zoneOf } from './occurrencesOf.ts';

const weeks = 6;

/** `/spreekuren`: which there are, and when next. */
export async function showConsultations(ctx: Ctx): Promise<PageAnswer> {
  const t = ctx.words.consultations;
  const consultations = await nextConsultations(ctx);
  return {
    title: t.title,
    description: t.lead,
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(ConsultationsPage, {
        view,
        words: ctx.words,
        consultations,
        manage: isLibrarian(ctx.user, ctx.library.id)
          ? '/admin/collections/wijkwinkel-consultations'
          : undefined,
      }),
  };
}

/** The consultations of this library, those that are held soonest first. */
export async function nextConsultations(ctx: Ctx): Promise<ConsultationView[]> {
  const { docs } = await readMany({
    ctx,
    collection: 'wijkwinkel-consultations',
    where: { library: { equals: ctx.library.id } },
    sort: 'title',
    limit: 100,
  });
  return docs
    .map((consultation) => ({
      consultation,
      next: nextOf({ consultation, most: 1 })[0]?.startsAt.getTime() ?? Infinity,
    }))
    .sort((a, b) => a.next - b.next)
    .map(({ consultation }) => presentConsultation({ ctx, consultation, most: 3 }));
}

/** What everyone sees of a consultation. */
export function presentConsultation({
  ctx,
  consultation,
  most,
}: {
  ctx: Ctx;
  consultation: WijkwinkelConsultation;
  most: number;
}): ConsultationView {
  const t = ctx.words.consultations;
  const { partner, branch } = consultation;
  const timeZone = zoneOf(consultation);
  const path = `/spreekuren/${consultation.id}`;
  return {
    id: consultation.id,
    title: consultation.title,
    href: ctx.here(path),
    summary: consultation.summary ?? '',
    partner:
      partner && typeof partner === 'object'
        ? { label: t.with(partner.name), href: ctx.link(`/partners/${partner.slug}`) }
        : undefined,
    facts: [
      [t.where, typeof branch === 'object' ? branch?.name : ''],
      [t.speaks, consultation.speaks],
      [t.access, consultation.access],
    ].flatMap(([term, detail]) => (term && detail ? [{ term, detail }] : [])),
    way: consultation.paused ? t.paused : t.way[consultation.way],
    next: nextOf({ consultation, most }).map(({ startsAt, endsAt }) => ({
      label: whenText({ at: startsAt, until: endsAt, timeZone, language: ctx.language }),
      href: consultation.way === 'walk' ? undefined : `${ctx.here(path)}?op=${startsAt.toISOString()}`,
    })),
    queue: mayHost({ ctx, consultation }) ? ctx.here(`${path}/wachtrij`) : undefined,
  };
}

/** The next times, up to six weeks ahead. */
export function nextOf({ consultation, most }: { consultation: WijkwinkelConsultation; most: number }) {
  const from = now();
  const until = DateTime.fromJSDate(from).plus({ weeks }).toJSDate();
  return occurrencesOf({ consultation, from, until, most });
}
