import { createElement } from 'react';
import type { Request } from 'express';
import { ExpertPage } from '../../../templates/pages/ExpertPage.tsx';
import { Problem } from '../../core/Problem.ts';
import { readTallies } from '../../core/tally/readTallies.ts';
import { idOf } from '../../people/roles.ts';
import type { Expert } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { contactOf } from '../contactOf.ts';
import { findExperts } from '../findExperts.ts';
import { presentExpert } from '../presenters/presentExpert.ts';
import { seenBy, sightOf } from '../sightOf.ts';
import { tallyKeys } from '../tallyKeys.ts';
import { badgesOf } from './showExperts.ts';

/** One expert, for who may see them; for anyone else there is nothing here. */
export async function showExpert(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const sight = await sightOf(ctx);
  const slug = { slug: { equals: String(request.params.expert) } };
  const own = ctx.user ? [{ user: { equals: ctx.user.id }, library: { equals: ctx.library.id } }] : [];
  const where = { and: [slug, { or: [seenBy({ ctx, sight }), ...own] }] };
  const [expert] = await findExperts({ ctx, where });
  if (!expert) throw new Problem({ status: 404, code: 'not-found' });
  const isOwn = ctx.user !== null && idOf(expert.user) === ctx.user.id;
  const t = ctx.t.experts.profile;
  const staff = sight === 'staff' ? await staffFacts({ ctx, expert }) : undefined;
  return {
    title: expert.name,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.t.experts.list.title, href: ctx.link('/experts') }],
    render: (view) =>
      createElement(ExpertPage, {
        view,
        t,
        expert: presentExpert({ ctx, expert }),
        badges: sight === 'staff' || isOwn ? badgesOf({ ctx, expert }) : [],
        staff: staff && { facts: staff, note: t.staffNote },
        editHref: isOwn ? `${ctx.networkLink('/mijn/expert')}?bibliotheek=${ctx.library.slug}` : undefined,
      }),
  };
}

/** What only staff see: how to reach the person, and how often they were asked and thanked. */
async function staffFacts({ ctx, expert }: { ctx: LibraryContext; expert: Expert }) {
  const t = ctx.t.experts.profile;
  const keys = tallyKeys(expert.id);
  const [contact, counts] = await Promise.all([
    contactOf({ req: ctx.req, expert }),
    readTallies({ payload: ctx.payload, keys: Object.values(keys) }),
  ]);
  const times = (key: string) => String(counts.get(key) ?? 0);
  return [
    { term: t.email, detail: contact?.email ?? '–' },
    { term: t.asked, detail: times(keys.asked) },
    { term: t.thanked, detail: times(keys.thanked) },
    {
      term: t.thisMonth,
      detail: expert.perMonth ? t.ofMost(times(keys.month), expert.perMonth) : times(keys.month),
    },
  ];
}
