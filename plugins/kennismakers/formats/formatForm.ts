import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  idOf,
  isDuplicate,
  libraryThemes,
  mustBeLibrarian,
  optional,
  Problem,
  readBySlug,
  readMany,
  required,
  several,
  themeTitle,
  transact,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Event, KennismakersFormat } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { findMaker } from '../makers/findMaker.ts';
import { FormatFormPage } from './FormatFormPage.tsx';
import { startValues, valuesOf } from './formatValues.ts';
import { proposalOf } from './proposalOf.ts';

type Asked = { ctx: Ctx; request: Request };
type From = { format?: KennismakersFormat; event?: Event };

const schema = z.object({
  activiteit: optional(60),
  titel: required(150),
  samenvatting: required(400),
  plan: required(8000),
  nodig: optional(3000),
  duur: optional(200),
  kosten: optional(200),
  groep: optional(200),
  tips: optional(3000),
  opbrengst: optional(3000),
  zichtbaar: z.enum(['draft', 'library', 'network']),
  themas: several(20),
});
type Values = z.output<typeof schema>;

/** GET `/formats/nieuw?activiteit=` and `/formats/:format/wijzigen`. */
export async function showFormatForm(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const from = await loadFrom({ ctx, request, event: form.values.activiteit ?? ctx.query.get('activiteit') });
  const { format, event } = from;
  const t = ctx.words.format;
  const [themes, start] = await Promise.all([
    libraryThemes(ctx),
    format ? valuesOf(format) : startValues({ ctx, event }),
  ]);
  const title = format ? t.changeTitle : t.newTitle;
  return {
    title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/formats') },
    ],
    render: (view) =>
      createElement(FormatFormPage, {
        view,
        words: ctx.words,
        title,
        notice: event ? t.began(event.title) : undefined,
        action: ctx.here(format ? `/formats/${format.slug}/wijzigen` : '/formats/nieuw'),
        form: { ...form, values: { ...start, ...form.values } },
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
      }),
  };
}

/** POST: makes one, from an activity that was held or from nothing; or changes one. */
export const formatForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showFormatForm(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: Values }) => {
    mustBeLibrarian(ctx);
    const { format, event } = await loadFrom({ ctx, request, event: values.activiteit });
    const data = await read({ ctx, values });
    const saved = format
      ? await ctx.payload.update({
          collection: 'kennismakers-formats',
          id: format.id,
          data,
          depth: 0,
          overrideAccess: false,
          req: ctx.req,
        })
      : await make({ ctx, event, data });
    return `${ctx.here(`/formats/${saved.slug}`)}?gedaan=bewaard`;
  },
};

/** Of one activity one format is made, however many write at once. */
async function make({
  ctx,
  event,
  data,
}: {
  ctx: Ctx;
  event?: Event;
  data: Awaited<ReturnType<typeof read>>;
}): Promise<KennismakersFormat> {
  const proposal = event ? await proposalOf({ ctx, event }) : undefined;
  const user = idOf(proposal?.person) ?? null;
  const maker = user ? (await findMaker({ ctx, user }))?.id : undefined;
  try {
    return await transact({
      payload: ctx.payload,
      key: `kennismakers-format:${event?.id ?? ctx.library.id}`,
      work: (req) =>
        req.payload.create({
          collection: 'kennismakers-formats',
          data: {
            ...data,
            library: ctx.library.id,
            event: event?.id ?? null,
            key: event ? `event:${event.id}` : null,
            user,
            maker: maker ?? null,
          },
          depth: 0,
          overrideAccess: true, // a librarian of this library, checked above; who made it is for the hub alone
          req,
        }),
    });
  } catch (err) {
    if (isDuplicate(err)) throw new Problem({ status: 409, code: 'conflict' });
    throw err;
  }
}

/** @throws Problem 404 */
async function loadFrom({ ctx, request, event: id }: Asked & { event?: string | null }): Promise<From> {
  const slug = request.params.format;
  if (slug !== undefined)
    return { format: await readBySlug({ ctx, collection: 'kennismakers-formats', slug: String(slug) }) };
  if (!id) return {};
  const where = here(ctx, { id: { equals: id } });
  const [event] = (await readMany({ ctx, collection: 'events', where, limit: 1 })).docs;
  if (!event) throw new Problem({ status: 404, code: 'not-found' });
  return { event };
}

async function read({ ctx, values }: { ctx: Ctx; values: Values }) {
  const themes = (await libraryThemes(ctx)).map(({ id }) => id);
  return {
    title: values.titel,
    summary: values.samenvatting,
    plan: values.plan,
    materials: values.nodig || null,
    duration: values.duur || null,
    cost: values.kosten || null,
    size: values.groep || null,
    tips: values.tips || null,
    outcome: values.opbrengst || null,
    visibility: values.zichtbaar,
    themes: values.themas.filter((id) => themes.includes(id)),
  };
}
