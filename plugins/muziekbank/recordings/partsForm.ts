import {
  createElement,
  emptyForm,
  idOf,
  mustBeLibrarian,
  optional,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import { allPeople, allWorks, workOptions } from '../choices.ts';
import { rights, type Rights } from '../collections/parts.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { eveningOf } from '../evenings/eveningOf.ts';
import { refused } from '../refused.ts';
import { clockText, readClock } from './clock.ts';
import { keepParts, type NewPart } from './keepParts.ts';
import { loadView } from './loadViews.ts';
import { PartsPage } from './PartsPage.tsx';
import { readFilm } from './readFilm.ts';
import type { RecordingView } from './RecordingView.ts';

const most = 60;
const spare = 3;

const fields = (index: number) => [
  [`deel-${index}`, optional(40)],
  [`begin-${index}`, optional(10)],
  [`titel-${index}`, optional(200)],
  [`werk-${index}`, optional(40)],
  [`spelers-${index}`, optional(500)],
  [`rechten-${index}`, optional(20)],
  [`afspraak-${index}`, optional(300)],
  [`apart-${index}`, optional(500)],
];
const schema = z.object(Object.fromEntries(Array.from({ length: most }, (_, index) => fields(index)).flat()));
type Values = Record<string, string>;

/** GET `/opnames/:recording/delen`: from when to when, which piece, and what may be done with it. */
export async function showParts({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const found = await loadView({ ctx, id: request.params.recording });
  const { recording, parts } = found;
  const [works, people] = await Promise.all([allWorks(ctx), allPeople(ctx)]);
  const known = parts.length > 0 ? valuesOf(found) : await fromProgramme({ ctx, found });
  const filled = Object.keys(known).filter((name) => name.startsWith('titel-')).length;
  const t = ctx.words.parts;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: recording.title, href: ctx.here(`/opnames/${recording.id}/beheer`) },
    ],
    render: (view) =>
      createElement(PartsPage, {
        view,
        words: ctx.words,
        recording: recording.title,
        action: ctx.here(`/opnames/${recording.id}/delen`),
        form: { ...form, values: { ...known, ...form.values } },
        rows: Array.from({ length: Math.min(most, filled + spare) }, (_, index) => index),
        works: workOptions(works),
        rights: Object.entries(rights).map(([value, label]) => ({ value, label: label[ctx.language] })),
        fromProgramme: parts.length === 0 && filled > 0,
        people: people.map(({ name }) => name).join(', '),
      }),
  };
}

/** POST: keeps them all, in the order of the clock. */
export const partsForm = {
  schema,
  most: { bytes: 400_000, fields: 600 },
  show: (args: Shown) => showParts(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    mustBeLibrarian(ctx);
    const { recording } = await loadView({ ctx, id: request.params.recording });
    const read = await readParts({ ctx, values: values as Values });
    if ('message' in read) return refused({ ctx, request, show: showParts, values, ...read });
    await keepParts({ ctx, recording, parts: read.parts });
    return `${ctx.here(`/opnames/${recording.id}/beheer`)}?gedaan=1`;
  },
};

async function readParts({
  ctx,
  values,
}: {
  ctx: Ctx;
  values: Values;
}): Promise<{ parts: NewPart[] } | { field: string; message: string }> {
  const [works, people] = await Promise.all([allWorks(ctx), allPeople(ctx)]);
  const t = ctx.words.faults;
  const byName = new Map(people.map(({ id, name }) => [name.toLowerCase(), id]));
  const parts: NewPart[] = [];
  for (let index = 0; index < most; index += 1) {
    const value = (name: string) => values[`${name}-${index}`] ?? '';
    const work = works.find(({ id }) => id === value('werk'));
    const title = value('titel') || (work?.title ?? '');
    if (!title && !value('begin')) continue;
    if (value('werk') && !work) return { field: `werk-${index}`, message: t.work };
    if (!title) return { field: `titel-${index}`, message: t.partTitle };
    const second = readClock(value('begin'));
    if (second === undefined) return { field: `begin-${index}`, message: t.clock };
    if (parts.some((each) => each.second === second))
      return { field: `begin-${index}`, message: t.sameClock };
    if (!(value('rechten') in rights)) return { field: `rechten-${index}`, message: t.rights };
    const url = value('apart');
    if (url && !readFilm({ url, peertubeHosts: ctx.settings.peertubeHosts }))
      return { field: `apart-${index}`, message: t.film };
    const names = value('spelers')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const unknown = names.find((name) => !byName.has(name.toLowerCase()));
    if (unknown) return { field: `spelers-${index}`, message: t.player(unknown) };
    parts.push({
      id: value('deel') || undefined,
      second,
      title,
      work: work?.id ?? null,
      performers: names.map((name) => byName.get(name.toLowerCase()) ?? ''),
      rights: value('rechten') as Rights,
      rightsNote: value('afspraak') || null,
      url: url || null,
    });
  }
  return { parts: parts.sort((one, other) => one.second - other.second) };
}

function valuesOf({ parts }: RecordingView): Values {
  const rows = parts.flatMap(({ part, performers }, index) => [
    [`deel-${index}`, part.id],
    [`begin-${index}`, clockText(part.second)],
    [`titel-${index}`, part.title],
    [`werk-${index}`, idOf(part.work) ?? ''],
    [`spelers-${index}`, performers.map(({ name }) => name).join(', ')],
    [`rechten-${index}`, part.rights],
    [`afspraak-${index}`, part.rightsNote ?? ''],
    [`apart-${index}`, part.url ?? ''],
  ]);
  return Object.fromEntries(rows) as Values;
}

/** What the programme of the evening says, to begin with. */
async function fromProgramme({ ctx, found }: { ctx: Ctx; found: RecordingView }): Promise<Values> {
  const evening = await eveningOf({ ctx, event: found.event.id });
  const rows = (evening?.programme ?? []).flatMap(({ work, title }, index) => {
    const known = typeof work === 'object' ? work : null;
    return [
      [`titel-${index}`, title || known?.title || ''],
      [`werk-${index}`, known?.id ?? ''],
    ];
  });
  return Object.fromEntries(rows) as Values;
}
