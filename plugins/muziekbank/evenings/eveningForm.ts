import {
  createElement,
  emptyForm,
  idOf,
  mustBeLibrarian,
  optional,
  Problem,
  transact,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Event, MuziekbankEvening } from '../../../src/payload-types.ts';
import { allPeople, allWorks, workOptions } from '../choices.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { find } from '../find.ts';
import { EveningFormPage } from './EveningFormPage.tsx';
import { eveningOf } from './eveningOf.ts';

const aboutRows = 4;
const spare = 3;
const most = 30;
type Row = NonNullable<MuziekbankEvening['programme']>[number];

const fields = (index: number) => [
  [`plek-${index}`, optional(3)],
  [`werk-${index}`, optional(40)],
  [`anders-${index}`, optional(200)],
  [`wie-${index}`, optional(200)],
  [`erbij-${index}`, optional(300)],
];
const schema = z.object({
  deskundige: optional(150),
  gespreksleider: optional(150),
  ...Object.fromEntries(Array.from({ length: aboutRows }, (_, index) => [`over-${index}`, optional(40)])),
  ...Object.fromEntries(Array.from({ length: most }, (_, index) => fields(index)).flat()),
});
type Values = Record<string, string>;

/** GET `/avonden/:event/wijzigen`: whom it is about, who tells, and the programme. */
export async function showEveningForm({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const event = await find({ ctx, collection: 'events', id: request.params.event });
  const evening = await eveningOf({ ctx, event: event.id });
  const [people, works] = await Promise.all([allPeople(ctx), allWorks(ctx)]);
  const t = ctx.words.evening;
  const filled = evening?.programme?.length ?? 0;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: event.title, href: ctx.link(`/agenda/${event.slug}`) },
    ],
    render: (view) =>
      createElement(EveningFormPage, {
        view,
        words: ctx.words,
        event: event.title,
        action: ctx.here(`/avonden/${event.id}/wijzigen`),
        form: { ...form, values: { ...valuesOf(evening), ...form.values } },
        about: Array.from({ length: aboutRows }, (_, index) => index),
        rows: Array.from({ length: Math.min(most, filled + spare) }, (_, index) => index),
        people: people.map(({ id, sorted }) => ({ value: id, label: sorted })),
        works: workOptions(works),
        links: {
          person: ctx.here('/componisten/nieuw'),
          work: ctx.here('/werken/nieuw'),
        },
      }),
  };
}

/** POST: keeps it. */
export const eveningForm = {
  schema,
  most: { bytes: 200_000, fields: 300 },
  show: (args: Shown) => showEveningForm(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    mustBeLibrarian(ctx);
    const event = await find({ ctx, collection: 'events', id: request.params.event });
    await keep({ ctx, event, data: await read({ ctx, values: values as Values }) });
    return `${ctx.link(`/agenda/${event.slug}`)}`;
  },
};

async function read({ ctx, values }: { ctx: Ctx; values: Values }) {
  const people = new Set((await allPeople(ctx)).map(({ id }) => id));
  const works = new Set((await allWorks(ctx)).map(({ id }) => id));
  const about = Array.from({ length: aboutRows }, (_, index) => values[`over-${index}`] ?? '').filter(
    Boolean,
  );
  for (const [index, id] of about.entries())
    if (!people.has(id)) throw new Problem({ code: 'field.choice', field: `over-${index}` });
  const programme = Array.from({ length: most }, (_, index) => {
    const [work, title] = [values[`werk-${index}`] ?? '', values[`anders-${index}`] ?? ''];
    if (!work && !title) return undefined;
    if (work && !works.has(work)) throw new Problem({ code: 'field.choice', field: `werk-${index}` });
    const place = Number(values[`plek-${index}`] || index + 1);
    const row: Row = {
      work: work || null,
      title: title || null,
      performers: values[`wie-${index}`] || null,
      note: values[`erbij-${index}`] || null,
    };
    return { place: Number.isFinite(place) ? place : index + 1, row };
  }).filter((each) => each !== undefined);
  return {
    about: [...new Set(about)],
    specialist: values.deskundige || null,
    moderator: values.gespreksleider || null,
    programme: programme.sort((one, other) => one.place - other.place).map(({ row }) => row),
  };
}

async function keep({ ctx, event, data }: { ctx: Ctx; event: Event; data: object }): Promise<void> {
  const collection = 'muziekbank-evenings';
  await transact({
    payload: ctx.payload,
    key: `muziekbank-evening:${event.id}`,
    work: async (req) => {
      const rest = { depth: 0, overrideAccess: true, req } as const; // who may was asked: librarians
      const { docs } = await req.payload.find({
        collection,
        where: { and: [{ event: { equals: event.id } }, { library: { equals: ctx.library.id } }] },
        limit: 1,
        pagination: false,
        ...rest,
      });
      const [there] = docs;
      if (there) await req.payload.update({ collection, id: there.id, data, ...rest });
      else
        await req.payload.create({
          collection,
          data: { ...data, event: event.id, library: ctx.library.id },
          ...rest,
        });
    },
  });
}

function valuesOf(evening: MuziekbankEvening | null): Values {
  if (!evening) return {};
  const about = (evening.about ?? []).map((each, index) => [`over-${index}`, idOf(each) ?? '']);
  const rows = (evening.programme ?? []).flatMap((row, index) => [
    [`plek-${index}`, String(index + 1)],
    [`werk-${index}`, idOf(row.work) ?? ''],
    [`anders-${index}`, row.title ?? ''],
    [`wie-${index}`, row.performers ?? ''],
    [`erbij-${index}`, row.note ?? ''],
  ]);
  return {
    deskundige: evening.specialist ?? '',
    gespreksleider: evening.moderator ?? '',
    ...(Object.fromEntries([...about, ...rows]) as Values),
  };
}
