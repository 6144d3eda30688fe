import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { Message } from '../../../templates/pages/Message.tsx';
import { StartGroup } from '../../../templates/pages/StartGroup.tsx';
import { Problem } from '../../core/Problem.ts';
import type { Group, Partner } from '../../payload-types.ts';
import { idOf, isLibrarian } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emailField, optional, required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import { inLibraryOnly } from '../../site/inLibraryOnly.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readMany } from '../../site/read.ts';
import { groupForHub } from '../groupForHub.ts';
import { standingIn } from '../standing.ts';
import { requestGroup } from './requestGroup.ts';
import { startGroup } from './startGroup.ts';

const schema = z.object({
  titel: required(120),
  samenvatting: required(400),
  mensen: optional(1000),
  zichtbaar: z.enum(['public', 'members', 'hidden']).default('public'),
  meedoen: z.enum(['open', 'ask', 'invite']).default('open'),
  partner: optional(60),
  bij: optional(60),
  naam: optional(100),
  email: z.union([z.literal(''), emailField]).default(''),
});

type Values = z.output<typeof schema>;

/** Starting a group without a question, or asking for one. */
export const startGroupForm = {
  once: true,
  schema,
  handle: inLibraryOnly(async ({ ctx, values }: { ctx: LibraryContext; values: Values }) => {
    const parent = await findParent({ ctx, id: values.bij });
    const may = await mayStart({ ctx, parent });
    return may ? start({ ctx, values, parent }) : ask({ ctx, values });
  }),
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showStartGroup(ctx, request, form),
};

async function start({
  ctx,
  values,
  parent,
}: {
  ctx: LibraryContext;
  values: Values;
  parent: Group | undefined;
}): Promise<string> {
  const { payload, user, library } = ctx;
  if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
  const group = await startGroup({
    payload,
    group: {
      library: library.id,
      title: values.titel,
      summary: values.samenvatting,
      visibility: values.zichtbaar,
      joinMode: values.meedoen,
      partner: await findPartner({ ctx, id: values.partner }),
      parent: parent?.id,
      moderator: user.id,
    },
  });
  return ctx.link(`/groepen/${group.slug}/beheer?gedaan=begonnen`);
}

async function ask({ ctx, values }: { ctx: LibraryContext; values: Values }): Promise<string> {
  const { payload, library, language, user } = ctx;
  if (!user && !values.naam) throw new Problem({ code: 'field.required', field: 'naam' });
  if (!user && !values.email) throw new Problem({ code: 'field.required', field: 'email' });
  const { titel: title, samenvatting: summary, mensen: people, naam: name, email } = values;
  await requestGroup({
    payload,
    library,
    user,
    language,
    wish: { title, summary, people, name, email, partner: partnerOf({ ctx, id: values.partner }) },
  });
  return ctx.link(`/groepen/nieuw/gestuurd${user ? '?klaar=ja' : ''}`);
}

/** Librarians start groups; who runs a group may start one within it. */
async function mayStart({
  ctx,
  parent,
}: {
  ctx: LibraryContext;
  parent: Group | undefined;
}): Promise<boolean> {
  if (isLibrarian(ctx.user, ctx.library.id)) return true;
  return Boolean(
    parent && (await standingIn({ payload: ctx.payload, user: ctx.user, group: parent })).canRun,
  );
}

/** Ids of the partners of this library for which the person speaks. */
function partnersOf(ctx: LibraryContext): string[] {
  return (ctx.user?.roles ?? [])
    .filter((row) => row.role === 'partner' && idOf(row.library) === ctx.library.id)
    .map((row) => idOf(row.partner))
    .filter((id): id is string => Boolean(id));
}

/** The partner on whose behalf someone asks: the one of the form when they speak for it, or the one they speak for. */
function partnerOf({ ctx, id }: { ctx: LibraryContext; id: string }): string | undefined {
  const own = partnersOf(ctx);
  return own.includes(id) ? id : own[0];
}

/** The partner of whose page someone came (`?partner=`), as far as they may name it. */
async function partnerAsked({
  ctx,
  may,
  chosen,
}: {
  ctx: LibraryContext;
  may: boolean;
  /** Id, of a form that comes back. */
  chosen?: string;
}): Promise<Partner | undefined> {
  const slug = ctx.query.get('partner');
  const own = partnersOf(ctx);
  if (!may && own.length === 0) return undefined;
  if (may && !slug) return undefined; // librarians choose from a list
  const found = await readMany({
    ctx,
    collection: 'partners',
    where: {
      and: [
        { library: { equals: ctx.library.id } },
        ...(slug ? [{ slug: { equals: slug } }] : []),
        ...(chosen ? [{ id: { equals: chosen } }] : []),
        ...(may ? [] : [{ id: { in: own } }]),
      ],
    },
    limit: 1,
    depth: 0,
  });
  return found.docs[0];
}

async function findParent({ ctx, id }: { ctx: LibraryContext; id: string }): Promise<Group | undefined> {
  if (!id) return undefined;
  const group = await groupForHub({ payload: ctx.payload, id });
  const isHere = group && idOf(group.library) === ctx.library.id && !idOf(group.parent) && !group.archived;
  const standing = isHere && (await standingIn({ payload: ctx.payload, user: ctx.user, group }));
  if (!standing || !standing.canRun) throw new Problem({ status: 404, code: 'not-found' });
  return group;
}

async function findPartner({ ctx, id }: { ctx: LibraryContext; id: string }): Promise<string | undefined> {
  if (!id) return undefined;
  const { totalDocs } = await ctx.payload.count({
    collection: 'partners',
    where: { id: { equals: id }, library: { equals: ctx.library.id } },
    overrideAccess: false,
    req: ctx.req,
  });
  if (totalDocs === 0) throw new Problem({ code: 'field.choice', field: 'partner' });
  return id;
}

/** The page: for librarians the group itself, for everyone else the wish. */
export async function showStartGroup(
  ctx: LibraryContext,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const t = ctx.t.starting;
  const parent = await findParent({ ctx, id: form.values.bij ?? ctx.query.get('bij') ?? '' });
  const may = await mayStart({ ctx, parent });
  const partners = may
    ? await readMany({
        ctx,
        collection: 'partners',
        where: { library: { equals: ctx.library.id } },
        sort: 'name',
        limit: 100,
        depth: 0,
      })
    : undefined;
  const partner = await partnerAsked({ ctx, may, chosen: form.values.partner });
  const values = { partner: partner?.id ?? '', ...form.values };
  const title = may ? t.title : t.askTitle;
  return {
    title,
    robots: may ? 'noindex' : undefined,
    breadcrumb: [{ label: ctx.t.groups.list.title, href: ctx.link('/groepen') }],
    render: (view) =>
      createElement(StartGroup, {
        view,
        t,
        manage: ctx.t.groups.manage,
        title,
        lead: parent ? t.within(parent.title) : may ? t.lead : t.askLead,
        action: ctx.link('/groepen/nieuw'),
        form: { ...form, values },
        isRequest: !may,
        about: !may && partner ? t.forPartner(partner.name) : undefined,
        asksName: !may && !ctx.user,
        bij: parent?.id,
        partners: partners?.docs.map((partner) => ({ value: partner.id, label: partner.name })) ?? [],
      }),
  };
}

/** What follows on asking for a group. */
export async function showStartSent(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.starting;
  const isDone = ctx.query.get('klaar') === 'ja';
  const title = isDone ? t.doneTitle : t.sentTitle;
  return {
    title,
    robots: 'noindex',
    render: (view) =>
      createElement(Message, {
        view,
        title,
        text: isDone ? t.doneText : t.sentText,
        links: [{ label: t.back, href: ctx.link('/groepen') }],
      }),
  };
}
