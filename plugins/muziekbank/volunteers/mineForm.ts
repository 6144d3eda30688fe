import {
  createElement,
  emptyForm,
  isDuplicate,
  now,
  optional,
  Problem,
  required,
  several,
  transact,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankVolunteer } from '../../../src/payload-types.ts';
import { allPeople } from '../choices.ts';
import { tasks, type Task } from '../collections/volunteers.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { refused } from '../refused.ts';
import { MinePage } from './MinePage.tsx';
import { mustBeLoggedIn, volunteerKey, volunteerOf } from './volunteerOf.ts';

const musicRows = 4;
const rows = Array.from({ length: musicRows }, (_, index) => index);
const schema = z.object({
  naam: required(100),
  doen: several(10),
  weet: optional(600),
  kent: optional(600),
  oproepen: optional(5),
  akkoord: optional(5),
  ...Object.fromEntries(rows.map((index) => [`muziek-${index}`, optional(40)])),
});
type Values = z.output<typeof schema> & Record<string, unknown>;

/** GET `/vrijwilligers/mijn`: what I know, and whom; for who is logged in. */
export async function showMine({ ctx, form = emptyForm }: Asked & Partial<Shown>): Promise<PageAnswer> {
  const user = mustBeLoggedIn(ctx);
  const mine = await volunteerOf(ctx);
  const people = await allPeople(ctx);
  const t = ctx.words.volunteers;
  return {
    title: t.mine,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/vrijwilligers') },
    ],
    render: (view) =>
      createElement(MinePage, {
        view,
        words: ctx.words,
        action: ctx.here('/vrijwilligers/mijn'),
        stop: mine ? ctx.here('/vrijwilligers/stoppen') : undefined,
        form: { ...form, values: { naam: user.name, ...valuesOf(mine), ...form.values } },
        tasks: Object.entries(tasks).map(([value, label]) => ({ value, label: label[ctx.language] })),
        rows,
        people: people.map(({ id, sorted }) => ({ value: id, label: sorted })),
      }),
  };
}

/** POST: keeps it, with consent; without, nothing is kept. */
export const mineForm = {
  schema,
  show: (args: Shown) => showMine(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    const user = mustBeLoggedIn(ctx);
    if (values.akkoord !== 'ja')
      return refused({
        ctx,
        request,
        show: showMine,
        values,
        field: 'akkoord',
        message: ctx.words.faults.consent,
      });
    await keep({ ctx, user: user.id, values: values as Values });
    return `${ctx.here('/vrijwilligers')}?gedaan=1`;
  },
};

/** POST `/vrijwilligers/stoppen`: everything of it goes. */
export const stopForm = {
  schema: z.object({}),
  show: (args: Shown) => showMine(args),
  handle: async ({ ctx }: Asked) => {
    const user = mustBeLoggedIn(ctx);
    await ctx.payload.delete({
      collection: 'muziekbank-volunteers',
      where: { key: { equals: volunteerKey({ ctx, user: user.id }) } },
      depth: 0,
      overrideAccess: true, // one's own
      req: ctx.req,
    });
    return `${ctx.here('/vrijwilligers')}?gedaan=1`;
  },
};

async function keep({ ctx, user, values }: { ctx: Ctx; user: string; values: Values }): Promise<void> {
  const known = new Set((await allPeople(ctx)).map(({ id }) => id));
  const music = rows.map((index) => String(values[`muziek-${index}`] ?? '')).filter((id) => known.has(id));
  const data = {
    name: values.naam,
    tasks: values.doen.filter((each): each is Task => each in tasks),
    knows: values.weet || null,
    whom: values.kent || null,
    people: [...new Set(music)],
    mailCalls: values.oproepen === 'ja',
    consentAt: now().toISOString(),
  };
  const collection = 'muziekbank-volunteers';
  const key = volunteerKey({ ctx, user });
  try {
    await transact({
      payload: ctx.payload,
      key: `muziekbank-volunteer:${key}`,
      work: async (req) => {
        const rest = { depth: 0, overrideAccess: true, req } as const; // one's own
        const there = await req.payload.find({
          collection,
          where: { key: { equals: key } },
          limit: 1,
          pagination: false,
          ...rest,
        });
        const [mine] = there.docs;
        if (mine) await req.payload.update({ collection, id: mine.id, data, ...rest });
        else
          await req.payload.create({
            collection,
            data: { ...data, library: ctx.library.id, user, key },
            ...rest,
          });
      },
    });
  } catch (err) {
    if (isDuplicate(err)) throw new Problem({ status: 409, code: 'conflict' });
    throw err;
  }
}

function valuesOf(mine: MuziekbankVolunteer | null): Record<string, string> {
  if (!mine) return {};
  const music = (mine.people ?? []).map((person, index) => [
    `muziek-${index}`,
    typeof person === 'string' ? person : person.id,
  ]);
  return {
    naam: mine.name,
    doen: (mine.tasks ?? []).join(','),
    weet: mine.knows ?? '',
    kent: mine.whom ?? '',
    oproepen: mine.mailCalls ? 'ja' : '',
    akkoord: 'ja',
    ...(Object.fromEntries(music) as Record<string, string>),
  };
}
