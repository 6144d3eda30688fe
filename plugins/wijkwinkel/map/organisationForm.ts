import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  idOf,
  libraryThemes,
  mustBeLibrarian,
  now,
  optional,
  Problem,
  readMany,
  required,
  several,
  themeTitle,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { WijkwinkelOrganisation } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { presentReading } from '../reading/presentReading.ts';
import { OrganisationPage } from './OrganisationPage.tsx';

type Asked = { ctx: Ctx; request: Request };

const schema = z.object({
  naam: required(120),
  waarvoor: required(600),
  partner: optional(40),
  telefoon: optional(30),
  website: optional(500),
  adres: optional(200),
  open: optional(200),
  nakijken: z.string().trim().default(''),
  themas: several(20),
});

const halfYear = 182 * 24 * 3_600_000;

/** GET `/sociale-kaart/nieuw` and `/sociale-kaart/:organisation`. */
export async function showOrganisation(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const doc = await find({ ctx, request });
  const t = ctx.words.map;
  const [themes, partners] = await Promise.all([
    libraryThemes(ctx),
    readMany({
      ctx,
      collection: 'partners',
      where: { library: { equals: ctx.library.id } },
      sort: 'name',
      limit: 100,
      depth: 0,
    }),
  ]);
  const values = { ...valuesOf(doc), ...form.values };
  return {
    title: doc ? t.changeTitle : t.add,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/sociale-kaart') },
    ],
    render: (view) =>
      createElement(OrganisationPage, {
        view,
        words: ctx.words,
        title: doc ? t.changeTitle : t.add,
        action: ctx.here(`/sociale-kaart/${doc?.id ?? 'nieuw'}`),
        reviewed: doc ? ctx.here(`/sociale-kaart/${doc.id}/nagekeken`) : undefined,
        form: { ...form, values },
        reading: values.waarvoor ? presentReading({ words: ctx.words, text: values.waarvoor }) : undefined,
        partners: partners.docs.map(({ id, name }) => ({ value: id, label: name })),
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
      }),
  };
}

/** POST: makes or changes one. */
export const organisationForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showOrganisation(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    mustBeLibrarian(ctx);
    const doc = await find({ ctx, request });
    const data = await read({ ctx, values });
    const rest = { depth: 0, overrideAccess: false, req: ctx.req } as const;
    const collection = 'wijkwinkel-organisations';
    if (doc) await ctx.payload.update({ collection, id: doc.id, data, ...rest });
    else await ctx.payload.create({ collection, data: { ...data, library: ctx.library.id }, ...rest });
    return `${ctx.here('/sociale-kaart')}?gedaan=1`;
  },
};

/** POST `/sociale-kaart/:organisation/nagekeken`: it is still right; the next review is in half a year. */
export const reviewedForm = {
  schema: z.object({}),
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showOrganisation(ctx, request, form),
  handle: async ({ ctx, request }: Asked) => {
    mustBeLibrarian(ctx);
    const doc = await find({ ctx, request });
    if (!doc) throw new Problem({ status: 404, code: 'not-found' });
    await ctx.payload.update({
      collection: 'wijkwinkel-organisations',
      id: doc.id,
      data: { reviewBy: new Date(now().getTime() + halfYear).toISOString() },
      depth: 0,
      overrideAccess: false,
      req: ctx.req,
    });
    return `${ctx.here('/sociale-kaart')}?gedaan=1`;
  },
};

async function find({ ctx, request }: Asked): Promise<WijkwinkelOrganisation | undefined> {
  const id = request.params.organisation;
  if (id === undefined) return undefined;
  const where = { id: { equals: String(id) }, library: { equals: ctx.library.id } };
  const [doc] = (await readMany({ ctx, collection: 'wijkwinkel-organisations', where, limit: 1, depth: 0 }))
    .docs;
  if (!doc) throw new Problem({ status: 404, code: 'not-found' });
  return doc;
}

async function read({ ctx, values }: { ctx: Ctx; values: z.output<typeof schema> }) {
  if (values.website && !/^https?:\/\/[^\s]+\.[^\s]+$/.test(values.website))
    throw new Problem({ code: 'field.url', field: 'website' });
  const day = /^\d{4}-\d{2}-\d{2}$/.test(values.nakijken)
    ? new Date(`${values.nakijken}T12:00:00Z`)
    : undefined;
  if (values.nakijken && (!day || Number.isNaN(day.getTime())))
    throw new Problem({ code: 'field.date', field: 'nakijken' });
  const partners = values.partner
    ? await readMany({
        ctx,
        collection: 'partners',
        where: { id: { equals: values.partner }, library: { equals: ctx.library.id } },
        limit: 1,
        depth: 0,
      })
    : undefined;
  if (partners?.total === 0) throw new Problem({ code: 'field.choice', field: 'partner' });
  const themes = (await libraryThemes(ctx)).map(({ id }) => id);
  return {
    name: values.naam,
    purpose: values.waarvoor,
    partner: values.partner || null,
    phone: values.telefoon || null,
    url: values.website || null,
    address: values.adres || null,
    hours: values.open || null,
    reviewBy: (day ?? new Date(now().getTime() + halfYear)).toISOString(),
    themes: values.themas.filter((id) => themes.includes(id)),
  };
}

function valuesOf(doc: WijkwinkelOrganisation | undefined): Record<string, string> {
  if (!doc) return {};
  return {
    naam: doc.name,
    waarvoor: doc.purpose,
    partner: idOf(doc.partner) ?? '',
    telefoon: doc.phone ?? '',
    website: doc.url ?? '',
    adres: doc.address ?? '',
    open: doc.hours ?? '',
    nakijken: doc.reviewBy.slice(0, 10),
    themas: (doc.themes ?? []).map((theme) => idOf(theme)).join(','),
  };
}
