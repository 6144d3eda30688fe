import { createElement } from 'react';
import { DossierEdit } from '../../../templates/pages/DossierEdit.tsx';
import { libraryThemes, themeTitle } from '../../libraries/themes.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { kindChoices } from '../kinds.ts';
import { listed } from './editPage.ts';
import { titlesById } from './findTitles.ts';

/**
 * Someone saves whose session has ended: what they wrote comes back, to be saved after logging in. Shows
 * what was sent and nothing of the dossier.
 */
export async function signedOutPage({
  ctx,
  form,
}: {
  ctx: LibraryContext;
  form: FormState;
}): Promise<PageAnswer> {
  const t = ctx.t.dossiers;
  const themes = await libraryThemes(ctx);
  const here = ctx.link(ctx.path);
  const chosen = await titlesById({
    ctx,
    ids: [...listed(form.values.titels), ...listed(form.values.erbij)],
  });
  const titels = chosen.map(({ value }) => value).join(',');
  return {
    title: t.edit.signedOut.title,
    status: 401,
    robots: 'noindex',
    breadcrumb: [{ label: t.list.title, href: ctx.link('/dossiers') }],
    render: (view) =>
      createElement(DossierEdit, {
        view,
        t,
        title: form.values.titel ?? '',
        errors: form.errors,
        hasPictures: false,
        signInHref: ctx.networkLink('/inloggen'),
        form: {
          action: here,
          values: { ...form.values, titels },
          errors: form.errors,
          kinds: kindChoices({ library: ctx.library, language: ctx.language, current: form.values.soort }),
          themes: themes.map((theme) => ({ value: theme.slug ?? '', label: themeTitle({ ctx, theme }) })),
          chosen,
          found: [],
          ticked: [],
          canSign: false,
          canAskReview: false,
          cancelHref: ctx.link('/dossiers'),
        },
      }),
  };
}
