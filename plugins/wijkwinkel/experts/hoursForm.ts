import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  idOf,
  isLibrarian,
  mustBeLibrarian,
  optional,
  Problem,
  readNumber,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Expert } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { HoursPage } from './HoursPage.tsx';

type Asked = { ctx: Ctx; request: Request };

/** GET `/experts`: how many hours each has left, for librarians. */
export async function showExperts(
  ctx: Ctx,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.words.experts;
  return hoursPage({ ctx, form, title: t.title, lead: t.lead, experts: await findExperts({ ctx }) });
}

/** GET `/mijn-uren`: an expert's own hours. */
export async function showOwnHours(
  ctx: Ctx,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  const t = ctx.words.experts;
  const experts = await findExperts({ ctx, user: ctx.user.id });
  const lead = experts.length > 0 ? t.mineLead : t.noProfile;
  return hoursPage({ ctx, form, title: t.mine, lead, experts });
}

const schema = z.object({ uren: optional(4) });

/** POST `/experts/:expert`: by a librarian, or the expert. */
export const hoursForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) =>
    isLibrarian(ctx.user, ctx.library.id)
      ? showExperts(ctx, request, form)
      : showOwnHours(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    const isStaff = isLibrarian(ctx.user, ctx.library.id);
    const experts = await findExperts({ ctx, user: isStaff ? undefined : ctx.user.id });
    const expert = experts.find(({ id }) => id === request.params.expert);
    if (!expert) throw new Problem({ status: 404, code: 'not-found' });
    const hours = readNumber({ value: values.uren, field: 'uren', min: 0, max: 200 }) ?? null;
    await ctx.payload.update({
      collection: 'experts',
      id: expert.id,
      data: { wijkwinkel: { hours } },
      depth: 0,
      overrideAccess: true, // a librarian of this library, or the expert: checked above
    });
    return `${ctx.here(isStaff ? '/experts' : '/mijn-uren')}?gedaan=1`;
  },
};

/** Experts of this library. @param user only the profile of this account */
async function findExperts({ ctx, user }: { ctx: Ctx; user?: string }): Promise<Expert[]> {
  const { docs } = await ctx.payload.find({
    collection: 'experts',
    where: { and: [{ library: { equals: ctx.library.id } }, ...(user ? [{ user: { equals: user } }] : [])] },
    sort: 'name',
    limit: 500,
    depth: 0,
    pagination: false,
    overrideAccess: true, // librarians of this library, or one's own profile
    req: ctx.req,
  });
  return docs.filter((expert) => !user || idOf(expert.user) === user);
}

function hoursPage({
  ctx,
  form,
  title,
  lead,
  experts,
}: {
  ctx: Ctx;
  form: FormState;
  title: string;
  lead: string;
  experts: Expert[];
}): PageAnswer {
  return {
    title,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(HoursPage, {
        view,
        words: ctx.words,
        title,
        lead,
        done: ctx.query.has('gedaan'),
        form,
        experts: experts.map((expert) => ({
          id: expert.id,
          name: expert.name,
          tells: expert.availability ?? undefined,
          hours: expert.wijkwinkel?.hours ?? undefined,
          action: ctx.here(`/experts/${expert.id}`),
        })),
      }),
  };
}
