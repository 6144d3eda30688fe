import {
  createElement,
  emptyForm,
  findTitles,
  idOf,
  mustBeLibrarian,
  optional,
  presentTitleCard,
  Problem,
  required,
  several,
  transact,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankList, Title } from '../../../src/payload-types.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { isId } from '../find.ts';
import { AddTitlesPage } from './AddTitlesPage.tsx';
import { changeList } from './changeList.ts';
import { findListToAdd, findListToChange } from './findList.ts';
import { ListFormPage } from './ListFormPage.tsx';

const most = 60;
type Row = NonNullable<MuziekbankList['items']>[number];

const facts = { titel: required(120), tekst: optional(600), naam: optional(100), open: optional(5) };
const newSchema = z.object(facts);

/** GET `/lijsten/nieuw`, for who is logged in. */
export async function showNewList({ ctx, form = emptyForm }: Asked & Partial<Shown>): Promise<PageAnswer> {
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  const t = ctx.words.lists;
  return {
    title: t.new,
    robots: 'noindex',
    breadcrumb: trail(ctx),
    render: (view) =>
      createElement(ListFormPage, {
        view,
        words: ctx.words,
        title: t.new,
        lead: t.newLead,
        action: ctx.here('/lijsten/nieuw'),
        form: { ...form, values: { naam: ctx.user?.name ?? '', open: 'ja', ...form.values } },
        rows: [],
      }),
  };
}

/** POST: makes it; nobody else sees it until a librarian shows it. */
export const newListForm = {
  schema: newSchema,
  show: (args: Shown) => showNewList(args),
  handle: async ({ ctx, values }: Asked & { values: z.output<typeof newSchema> }) => {
    const { user } = ctx;
    if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
    const list = await transact({
      payload: ctx.payload,
      key: `muziekbank-lists:${ctx.library.id}`,
      work: (req) =>
        req.payload.create({
          collection: 'muziekbank-lists',
          data: {
            library: ctx.library.id,
            title: values.titel,
            intro: values.tekst || null,
            maker: user.id,
            makerName: values.naam || null,
            open: values.open === 'ja',
            shown: false,
            items: [],
          },
          depth: 0,
          overrideAccess: true, // anyone who is logged in may make one; a librarian shows it
          req,
        }),
    });
    return ctx.here(`/lijsten/${list.slug}/aanvullen`);
  },
};

const rowFields = Object.fromEntries(
  Array.from({ length: most }, (_, index) => [
    [`plek-${index}`, optional(3)],
    [`regel-${index}`, optional(300)],
    [`weg-${index}`, optional(5)],
  ]).flat(),
);
const changeSchema = z.object({ ...facts, ...rowFields });

/** GET `/lijsten/:list/wijzigen`: words, order, and what goes. */
export async function showChangeList({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  const list = await findListToChange({ ctx, request });
  const t = ctx.words.lists;
  const items = list.items ?? [];
  const known = Object.fromEntries(
    items.flatMap(({ line }, index) => [
      [`plek-${index}`, String(index + 1)],
      [`regel-${index}`, line ?? ''],
    ]),
  ) as Record<string, string>;
  return {
    title: t.change(list.title),
    robots: 'noindex',
    breadcrumb: [...trail(ctx), { label: list.title, href: ctx.here(`/lijsten/${list.slug}`) }],
    render: (view) =>
      createElement(ListFormPage, {
        view,
        words: ctx.words,
        title: t.change(list.title),
        action: ctx.here(`/lijsten/${list.slug}/wijzigen`),
        remove: ctx.here(`/lijsten/${list.slug}/weg`),
        form: {
          ...form,
          values: {
            titel: list.title,
            tekst: list.intro ?? '',
            naam: list.makerName ?? '',
            open: list.open ? 'ja' : '',
            ...known,
            ...form.values,
          },
        },
        rows: items.map(({ title }, index) => ({
          index,
          label: typeof title === 'object' && title ? title.title : String(index + 1),
        })),
      }),
  };
}

/** POST: keeps the words and the order. */
export const changeListForm = {
  schema: changeSchema,
  show: (args: Shown) => showChangeList(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof changeSchema> }) => {
    const list = await findListToChange({ ctx, request });
    const all = values as Record<string, string>;
    const ids = (list.items ?? []).map(({ id }) => id);
    const changed = await changeList({
      ctx,
      id: list.id,
      change: (current) => ({
        title: all.titel,
        intro: all.tekst || null,
        makerName: all.naam || null,
        open: all.open === 'ja',
        items: reordered({ items: current.items ?? [], ids, values: all }),
      }),
    });
    return `${ctx.here(`/lijsten/${changed.slug}`)}?gedaan=1`;
  },
};

/** Rows by the number that was given; what came in meanwhile stays, at the end. */
function reordered({
  items,
  ids,
  values,
}: {
  items: Row[];
  ids: (string | null | undefined)[];
  values: Record<string, string>;
}): Row[] {
  return items
    .map((row) => {
      const index = ids.indexOf(row.id);
      if (index < 0) return { row, place: 1000 };
      if (values[`weg-${index}`] === 'ja') return undefined;
      const place = Number(values[`plek-${index}`] || index + 1);
      return {
        row: { ...row, title: idOf(row.title) ?? '', line: values[`regel-${index}`] || null },
        place: Number.isFinite(place) ? place : index + 1,
      };
    })
    .filter((each) => each !== undefined)
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row);
}

const addSchema = z.object({ titels: several(10), regel: optional(300), naam: optional(100) });

/** GET `/lijsten/:list/aanvullen`, with `?q=` titles to choose from. */
export async function showAddTitles({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  const list = await findListToAdd({ ctx, request });
  const q = (ctx.query.get('q') ?? '').trim().slice(0, 200);
  const there = new Set((list.items ?? []).map(({ title }) => idOf(title)));
  const found = q ? (await findTitles({ ctx, q, limit: 20 })).filter(({ id }) => !there.has(id)) : [];
  const path = ctx.here(`/lijsten/${list.slug}/aanvullen`);
  return {
    title: ctx.words.lists.add(list.title),
    robots: 'noindex',
    breadcrumb: [...trail(ctx), { label: list.title, href: ctx.here(`/lijsten/${list.slug}`) }],
    render: (view) =>
      createElement(AddTitlesPage, {
        view,
        words: ctx.words,
        list: list.title,
        back: ctx.here(`/lijsten/${list.slug}`),
        action: path,
        q,
        form: { ...form, values: { naam: ctx.user?.name ?? '', ...form.values } },
        titles: found.map((title) => option({ ctx, title })),
      }),
  };
}

/** POST: titles with a line, at the end. */
export const addTitlesForm = {
  schema: addSchema,
  show: (args: Shown) => showAddTitles(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof addSchema> }) => {
    const list = await findListToAdd({ ctx, request });
    const ids = [...new Set(values.titels)];
    if (ids.length === 0) throw new Problem({ code: 'field.required', field: 'titels' });
    if (!ids.every((id) => isId({ ctx, id }))) throw new Problem({ code: 'title.unknown', field: 'titels' });
    const known = await ctx.payload.count({
      collection: 'titles',
      where: { id: { in: ids } },
      overrideAccess: true, // titles are public
      req: ctx.req,
    });
    if (known.totalDocs !== ids.length) throw new Problem({ code: 'title.unknown', field: 'titels' });
    await changeList({
      ctx,
      id: list.id,
      change: ({ items }) => {
        const rows = (items ?? []).map((row) => ({ ...row, title: idOf(row.title) ?? '' }));
        const there = new Set(rows.map(({ title }) => title));
        const added = ids
          .filter((id) => !there.has(id))
          .map((title) => ({ title, line: values.regel || null, by: values.naam || null }));
        return { items: [...rows, ...added].slice(0, most) };
      },
    });
    return `${ctx.here(`/lijsten/${list.slug}`)}?gedaan=1`;
  },
};

/** POST `/lijsten/:list/tonen`, `/verbergen` by librarians; `/weg` by who made it too. */
export function listAct(act: 'tonen' | 'verbergen' | 'weg') {
  return {
    schema: z.object({}),
    show: (args: Shown) => showChangeList(args),
    handle: async ({ ctx, request }: Asked) => {
      const list = await findListToChange({ ctx, request });
      if (act === 'weg') {
        await ctx.payload.delete({
          collection: 'muziekbank-lists',
          id: list.id,
          depth: 0,
          overrideAccess: true, // who made it, or a librarian: asked above
          req: ctx.req,
        });
        return `${ctx.here('/lijsten')}?gedaan=1`;
      }
      mustBeLibrarian(ctx);
      await changeList({ ctx, id: list.id, change: () => ({ shown: act === 'tonen' }) });
      return `${ctx.here(`/lijsten/${list.slug}`)}?gedaan=1`;
    },
  };
}

function trail(ctx: Ctx) {
  return [
    { label: ctx.words.title, href: ctx.here('/') },
    { label: ctx.words.lists.title, href: ctx.here('/lijsten') },
  ];
}

function option({ ctx, title }: { ctx: Ctx; title: Title }): { value: string; label: string } {
  const { title: name, creator, mediumLabel, year } = presentTitleCard({ ctx, title });
  return { value: title.id, label: [name, creator, mediumLabel, year].filter(Boolean).join(' · ') };
}
