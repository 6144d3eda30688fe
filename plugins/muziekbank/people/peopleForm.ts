import {
  createElement,
  emptyForm,
  idOf,
  mustBeLibrarian,
  optional,
  required,
  several,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankPerson } from '../../../src/payload-types.ts';
import { allPeople } from '../choices.ts';
import { callings, ties, type Calling, type Tie } from '../collections/people.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { find } from '../find.ts';
import { isBefore, isPartialDate } from '../identifiers/partialDate.ts';
import { wrongIdentifier } from '../identifiers/wrongIdentifier.ts';
import { readIdentifier, type registers } from '../identifiers/readIdentifier.ts';
import { sortedName } from '../names.ts';
import { storeNamed } from '../parts/storeNamed.ts';
import { refused } from '../refused.ts';
import { PersonFormPage } from './PersonFormPage.tsx';

const linkRows = 6;
const rows = Array.from({ length: linkRows }, (_, index) => index);

const schema = z.object({
  naam: required(150),
  sorteer: optional(150),
  wat: several(4),
  geboren: optional(10),
  gestorven: optional(10),
  tekst: optional(1500),
  musicbrainz: optional(200),
  viaf: optional(200),
  wikidata: optional(200),
  ...Object.fromEntries(
    rows.flatMap((index) => [
      [`hoe-${index}`, optional(20)],
      [`wie-${index}`, optional(40)],
    ]),
  ),
});
type Values = z.output<typeof schema> & Record<string, unknown>;

/** GET `/componisten/nieuw`, `/componisten/:person/wijzigen`. */
export async function showPersonForm({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const doc = await asked({ ctx, request });
  const t = ctx.words.people;
  const people = await allPeople(ctx);
  return {
    title: doc ? t.change(doc.name) : t.add,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/componisten') },
    ],
    render: (view) =>
      createElement(PersonFormPage, {
        view,
        words: ctx.words,
        title: doc ? t.change(doc.name) : t.add,
        action: ctx.here(doc ? `/componisten/${doc.id}/wijzigen` : '/componisten/nieuw'),
        form: { ...form, values: { ...valuesOf(doc), ...form.values } },
        rows,
        callings: Object.entries(callings).map(([value, label]) => ({ value, label: label[ctx.language] })),
        ties: Object.entries(ties).map(([value, label]) => ({ value, label: label[ctx.language] })),
        people: people
          .filter(({ id }) => id !== doc?.id)
          .map(({ id, sorted }) => ({ value: id, label: sorted })),
      }),
  };
}

/** POST: makes or changes one. */
export const personForm = {
  schema,
  show: (args: Shown) => showPersonForm(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    mustBeLibrarian(ctx);
    const doc = await asked({ ctx, request });
    const all = values as Values;
    const wrong = faultOf({ ctx, values: all });
    if (wrong) return refused({ ctx, request, show: showPersonForm, values, ...wrong });
    const data = await read({ ctx, values: all, self: doc?.id });
    return storeNamed({
      ctx,
      collection: 'muziekbank-people',
      path: '/componisten',
      doc,
      data,
      field: 'naam',
    });
  },
};

async function asked({ ctx, request }: Asked): Promise<MuziekbankPerson | undefined> {
  const id = request.params.person;
  return id === undefined ? undefined : find({ ctx, collection: 'muziekbank-people', id, depth: 0 });
}

/** What cannot be, in words of the flavour. */
function faultOf({
  ctx,
  values,
}: {
  ctx: Ctx;
  values: Values;
}): { field: string; message: string } | undefined {
  const t = ctx.words.faults;
  if (!values.wat.some((each) => each in callings)) return { field: 'wat', message: t.callings };
  for (const field of ['geboren', 'gestorven'] as const)
    if (values[field] && !isPartialDate(values[field])) return { field, message: t.date };
  if (values.geboren && values.gestorven && isBefore(values.gestorven, values.geboren))
    return { field: 'gestorven', message: t.died };
  return wrongIdentifier({ ctx, values });
}

async function read({ ctx, values, self }: { ctx: Ctx; values: Values; self: string | undefined }) {
  const known = new Set((await allPeople(ctx)).map(({ id }) => id));
  const links = rows.flatMap((index) => {
    const [tie, person] = [String(values[`hoe-${index}`] ?? ''), String(values[`wie-${index}`] ?? '')];
    return tie in ties && known.has(person) && person !== self ? [{ tie: tie as Tie, person }] : [];
  });
  const identifier = (register: (typeof registers)[number]) =>
    values[register] ? (readIdentifier({ register, text: values[register] }) ?? null) : null;
  return {
    name: values.naam,
    sorted: values.sorteer || (values.wat.includes('ensemble') ? values.naam : sortedName(values.naam)),
    callings: values.wat.filter((each): each is Calling => each in callings),
    born: values.geboren || null,
    died: values.gestorven || null,
    summary: values.tekst || null,
    musicbrainz: identifier('musicbrainz'),
    viaf: identifier('viaf'),
    wikidata: identifier('wikidata'),
    links,
  };
}

function valuesOf(doc: MuziekbankPerson | undefined): Record<string, string> {
  if (!doc) return {};
  const links = (doc.links ?? []).flatMap(({ tie, person }, index) => [
    [`hoe-${index}`, tie],
    [`wie-${index}`, idOf(person) ?? ''],
  ]);
  return {
    naam: doc.name,
    sorteer: doc.sorted,
    wat: doc.callings.join(','),
    geboren: doc.born ?? '',
    gestorven: doc.died ?? '',
    tekst: doc.summary ?? '',
    musicbrainz: doc.musicbrainz ?? '',
    viaf: doc.viaf ?? '',
    wikidata: doc.wikidata ?? '',
    ...(Object.fromEntries(links) as Record<string, string>),
  };
}
