import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { DecideGroup } from '../../../templates/pages/DecideGroup.tsx';
import { env } from '../../core/env.ts';
import { Problem } from '../../core/Problem.ts';
import { mustBeLibrarian } from '../../people/mustBeLibrarian.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import { inLibraryOnly } from '../../site/inLibraryOnly.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { decideGroup } from './decideGroup.ts';

const schema = z.object({
  besluit: z.enum(['ja', 'nee']),
  titel: required(120),
  samenvatting: required(400),
  zichtbaar: z.enum(['public', 'members', 'hidden']),
  meedoen: z.enum(['open', 'ask', 'invite']),
  reden: optional(1000),
});

type Deciding = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** A librarian lets a group begin that someone asked for, or not. */
export const decideGroupForm = {
  schema,
  handle: inLibraryOnly(async ({ ctx, request, values }: Deciding) => {
    mustBeLibrarian(ctx);
    const { payload, library, user } = ctx;
    if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
    const { titel: title, samenvatting: summary, zichtbaar: visibility, meedoen: joinMode } = values;
    const accept = values.besluit === 'ja';
    const decision = accept
      ? ({ accept, title, summary, visibility, joinMode } as const)
      : ({ accept, reason: values.reden } as const);
    const group = await decideGroup({
      payload,
      library,
      id: String(request.params.request),
      by: user,
      decision,
    });
    return group ? ctx.link(`/groepen/${group.slug}?gedaan=begonnen`) : '/admin';
  }),
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showDecideGroup(ctx, request, form),
};

/** The wish, with yes and no. */
export async function showDecideGroup(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const { docs } = await ctx.payload.find({
    collection: 'group-requests',
    where: { id: { equals: String(request.params.request) }, library: { equals: ctx.library.id } },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  const [wish] = docs;
  if (!wish) throw new Problem({ status: 404, code: 'not-found' });
  const t = ctx.t.starting;
  const values = {
    titel: wish.title,
    samenvatting: wish.summary,
    zichtbaar: 'public',
    meedoen: 'open',
    ...form.values,
  };
  const { partner } = wish;
  const facts = [
    { term: t.askedBy, detail: [wish.name, wish.email].filter(Boolean).join(', ') },
    { term: t.partner, detail: typeof partner === 'object' && partner ? partner.name : '' },
    { term: t.people, detail: wish.people ?? '' },
  ].filter((fact) => fact.detail !== '');
  return {
    title: t.decideTitle,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.t.groups.list.title, href: ctx.link('/groepen') }],
    render: (view) =>
      createElement(DecideGroup, {
        view,
        t,
        manage: ctx.t.groups.manage,
        facts,
        isOpen: wish.state === 'sent',
        today: `${env.PUBLIC_URL}/admin`,
        action: ctx.link(`/groepen/verzoeken/${wish.id}`),
        form: { ...form, values },
      }),
  };
}
