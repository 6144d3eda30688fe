import { createElement } from 'react';
import { AskQuestion } from '../../../../templates/pages/AskQuestion.tsx';
import type { Dossier } from '../../../payload-types.ts';
import { libraryThemes, themeTitle } from '../../../libraries/themes.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { readMany } from '../../../site/read.ts';

/** The form to ask a question, first or with what must be mended. */
export async function showAsk(
  ctx: LibraryContext,
  _request?: unknown,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { t } = ctx;
  const dossier = await findDossier({ ctx, slug: form.values.dossier ?? ctx.query.get('dossier') });
  const themes = await libraryThemes(ctx);
  const values = {
    thema: ctx.query.get('thema') ?? '',
    dossier: dossier?.slug ?? '',
    naam: ctx.user?.name ?? '',
    email: ctx.user?.email ?? '',
    ...form.values,
  };
  return {
    title: t.questions.ask.title,
    description: t.questions.ask.lead,
    render: (view) =>
      createElement(AskQuestion, {
        view,
        t: t.questions.ask,
        consent: { label: t.experts.consent.box, hint: t.experts.consent.boxHint },
        action: ctx.link('/vraag'),
        form: { ...form, values },
        themes: themes.map((theme) => ({ value: theme.slug ?? '', label: themeTitle({ ctx, theme }) })),
        aboutDossier: dossier?.title,
      }),
  };
}

/** The published dossier at which a question is asked. */
export async function findDossier({
  ctx,
  slug,
}: {
  ctx: LibraryContext;
  slug: string | null | undefined;
}): Promise<Dossier | undefined> {
  if (!slug) return undefined;
  const where = {
    slug: { equals: slug },
    library: { equals: ctx.library.id },
    _status: { equals: 'published' },
  };
  return (await readMany({ ctx, collection: 'dossiers', where, limit: 1, depth: 0 })).docs[0];
}
