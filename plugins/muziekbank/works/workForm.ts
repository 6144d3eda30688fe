import {
  createElement,
  emptyForm,
  mustBeLibrarian,
  optional,
  Problem,
  required,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankWork } from '../../../src/payload-types.ts';
import { allPeople, allWorks, workOptions } from '../choices.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { find } from '../find.ts';
import { isPartialDate } from '../identifiers/partialDate.ts';
import { wrongIdentifier } from '../identifiers/wrongIdentifier.ts';
import { readIdentifier, type registers } from '../identifiers/readIdentifier.ts';
import { storeNamed } from '../parts/storeNamed.ts';
import { refused } from '../refused.ts';
import { WorkFormPage } from './WorkFormPage.tsx';

const schema = z.object({
  titel: required(200),
  componist: optional(40),
  tekstdichter: optional(40),
  nummer: optional(60),
  datum: optional(10),
  tekst: optional(1500),
  deelvan: optional(40),
  musicbrainz: optional(200),
  viaf: optional(200),
  wikidata: optional(200),
});
type Values = z.output<typeof schema>;

/** GET `/werken/nieuw`, `/werken/:work/wijzigen`. */
export async function showWorkForm({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const doc = await asked({ ctx, request });
  const t = ctx.words.works;
  const [people, works] = await Promise.all([allPeople(ctx), allWorks(ctx)]);
  const title = doc ? t.change(doc.title) : t.add;
  return {
    title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/werken') },
    ],
    render: (view) =>
      createElement(WorkFormPage, {
        view,
        words: ctx.words,
        title,
        action: ctx.here(doc ? `/werken/${doc.id}/wijzigen` : '/werken/nieuw'),
        form: {
          ...form,
          values: { componist: ctx.query.get('componist') ?? '', ...valuesOf(doc), ...form.values },
        },
        people: people.map(({ id, sorted }) => ({ value: id, label: sorted })),
        works: workOptions(works.filter(({ id }) => id !== doc?.id)),
      }),
  };
}

/** POST: makes or changes one. */
export const workForm = {
  schema,
  show: (args: Shown) => showWorkForm(args),
  handle: async ({ ctx, request, values }: Asked & { values: Values }) => {
    mustBeLibrarian(ctx);
    const doc = await asked({ ctx, request });
    const wrong = faultOf({ ctx, values });
    if (wrong) return refused({ ctx, request, show: showWorkForm, values, ...wrong });
    const data = await read({ ctx, values });
    return storeNamed({ ctx, collection: 'muziekbank-works', path: '/werken', doc, data, field: 'titel' });
  },
};

async function asked({ ctx, request }: Asked): Promise<MuziekbankWork | undefined> {
  const id = request.params.work;
  return id === undefined ? undefined : find({ ctx, collection: 'muziekbank-works', id, depth: 0 });
}

function faultOf({
  ctx,
  values,
}: {
  ctx: Ctx;
  values: Values;
}): { field: string; message: string } | undefined {
  const t = ctx.words.faults;
  if (values.datum && !isPartialDate(values.datum)) return { field: 'datum', message: t.date };
  return wrongIdentifier({ ctx, values });
}

async function read({ ctx, values }: { ctx: Ctx; values: Values }) {
  const people = new Set((await allPeople(ctx)).map(({ id }) => id));
  const works = new Set((await allWorks(ctx)).map(({ id }) => id));
  const chosen = ({ among, value, field }: { among: Set<string>; value: string; field: string }) => {
    if (value && !among.has(value)) throw new Problem({ code: 'field.choice', field });
    return value || null;
  };
  const identifier = (register: (typeof registers)[number]) =>
    values[register] ? (readIdentifier({ register, text: values[register] }) ?? null) : null;
  return {
    title: values.titel,
    composer: chosen({ among: people, value: values.componist, field: 'componist' }),
    writer: chosen({ among: people, value: values.tekstdichter, field: 'tekstdichter' }),
    catalogueNumber: values.nummer || null,
    date: values.datum || null,
    summary: values.tekst || null,
    partOf: chosen({ among: works, value: values.deelvan, field: 'deelvan' }),
    musicbrainz: identifier('musicbrainz'),
    viaf: identifier('viaf'),
    wikidata: identifier('wikidata'),
  };
}

function valuesOf(doc: MuziekbankWork | undefined): Record<string, string> {
  if (!doc) return {};
  const id = (value: string | { id: string } | null | undefined) =>
    typeof value === 'object' ? (value?.id ?? '') : (value ?? '');
  return {
    titel: doc.title,
    componist: id(doc.composer),
    tekstdichter: id(doc.writer),
    nummer: doc.catalogueNumber ?? '',
    datum: doc.date ?? '',
    tekst: doc.summary ?? '',
    deelvan: id(doc.partOf),
    musicbrainz: doc.musicbrainz ?? '',
    viaf: doc.viaf ?? '',
    wikidata: doc.wikidata ?? '',
  };
}
