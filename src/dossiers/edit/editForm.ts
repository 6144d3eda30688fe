import type { Request } from 'express';
import { Problem } from '../../core/Problem.ts';
import { libraryThemes } from '../../libraries/themes.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { saveDossier } from '../commands/saveDossier.ts';
import { chosenKind } from '../chosenKind.ts';
import { loadForWriter, type WrittenDossier } from '../loadDossier.ts';
import { conflictPage } from './conflictPage.ts';
import { editPage } from './editPage.ts';
import { editSchema, mostSent, mostSources, type EditValues } from './editSchema.ts';
import { findTitles, titlesById } from './findTitles.ts';
import { formValues } from './formValues.ts';
import { signedOutPage } from './signedOutPage.ts';
import { readContent } from './readContent.ts';

type Args = { ctx: LibraryContext; loaded: WrittenDossier; values: EditValues };

/** Someone who writes along saves, or goes on: searches titles, adds rows. */
export const editForm = {
  schema: editSchema,
  most: mostSent,
  handle: async ({ ctx, request, values }: { ctx: LibraryContext; request: Request; values: EditValues }) => {
    if (!ctx.user && ctx.library)
      return signedOutPage({ ctx, form: { values: formValues(values), errors: [] } });
    const loaded = await loadForWriter({ ctx, slug: String(request.params.dossier) });
    const isSearch = values.actie === 'zoek' || (values.zoek !== '' && values.zoek !== values.gezocht);
    if (values.actie === 'bron') return withMoreSources({ ctx, loaded, values });
    if (isSearch) return withFound({ ctx, loaded, values });
    return save({ ctx, loaded, values });
  },
  show: async ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    ctx.user || !ctx.library
      ? editPage({ ctx, loaded: await loadForWriter({ ctx, slug: String(request.params.dossier) }), form })
      : signedOutPage({ ctx, form }),
};

async function withMoreSources({ ctx, loaded, values }: Args): Promise<PageAnswer> {
  const bronnen = Math.min(mostSources, values.bronnen + 3);
  return editPage({ ctx, loaded, form: { values: formValues({ ...values, bronnen }), errors: [] } });
}

async function withFound({ ctx, loaded, values }: Args): Promise<PageAnswer> {
  if (values.zoek === '') throw new Problem({ code: 'field.required', field: 'zoek' });
  const { titles, isExact } = await findTitles({ ctx, q: values.zoek });
  const titels = [...new Set([...values.titels, ...values.erbij])];
  const fresh = titles.filter(({ value }) => !titels.includes(value));
  const sent = formValues({ ...values, titels, gezocht: values.zoek });
  return editPage({
    ctx,
    loaded,
    form: { values: sent, errors: [] },
    found: { titles: fresh, ticked: isExact ? fresh.map(({ value }) => value) : [] },
    more: { first: values.actie === 'zoek' ? undefined : ctx.t.dossiers.edit.searchFirst },
  });
}

async function save({ ctx, loaded, values }: Args): Promise<string | PageAnswer> {
  const { dossier, newest, user } = loaded;
  const titles = await titlesById({ ctx, ids: [...values.titels, ...values.erbij] });
  const kind = chosenKind({ library: ctx.library, kind: values.soort, current: newest.dossier.kind });
  const content = readContent({
    values,
    kind,
    before: newest.dossier.body,
    themes: await libraryThemes(ctx),
    titles: titles.map(({ value }) => value),
  });
  const isReady = values.actie === 'klaar';
  const page = ctx.link(`/dossiers/${dossier.slug}${dossier._status === 'published' ? '/ontwerp' : ''}`);
  try {
    await saveDossier({
      payload: ctx.payload,
      id: dossier.id,
      base: values.vanaf,
      by: user,
      content,
      note: values.wat,
      asAuthor: values.schrijver === 'ja',
      askReview: isReady,
    });
  } catch (err) {
    if (!(err instanceof Problem) || err.code !== 'dossier.changed') throw err;
    const conflict = await conflictPage({ ctx, slug: dossier.slug ?? '', values, content });
    return conflict ?? `${page}?gedaan=bewaard`;
  }
  return `${page}?gedaan=${isReady ? 'gevraagd' : 'bewaard'}`;
}
