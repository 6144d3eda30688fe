import { createElement } from 'react';
import { DossierEdit, type DossierEditProps } from '../../../templates/pages/DossierEdit.tsx';
import { libraryThemes, themeTitle } from '../../libraries/themes.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { kindChoices } from '../kinds.ts';
import type { WrittenDossier } from '../loadDossier.ts';
import { titlesById, type FoundTitle } from './findTitles.ts';

/**
 * The page to write along on, with the fields as given.
 * @param found titles that a search found, and which of them are ticked
 * @param more what stands above the fields: what to do first, what was done, what someone else saved
 */
export async function editPage({
  ctx,
  loaded,
  form,
  found = { titles: [], ticked: [] },
  more = {},
}: {
  ctx: LibraryContext;
  loaded: WrittenDossier;
  form: FormState;
  found?: { titles: FoundTitle[]; ticked: string[] };
  more?: Pick<DossierEditProps, 'first' | 'done' | 'conflict'>;
}): Promise<PageAnswer> {
  const t = ctx.t.dossiers;
  const { dossier, newest, user, standing } = loaded;
  const { values } = form;
  const chosen = await titlesById({ ctx, ids: listed(values.titels) });
  const themes = await libraryThemes(ctx);
  const base = ctx.link(`/dossiers/${dossier.slug}`);
  const { language } = newest.dossier;
  return {
    title: t.edit.title(newest.dossier.title),
    status: more.conflict ? 409 : undefined,
    robots: 'noindex',
    breadcrumb: [
      { label: t.list.title, href: ctx.link('/dossiers') },
      { label: dossier.title, href: base },
    ],
    render: (view) =>
      createElement(DossierEdit, {
        view,
        t,
        title: newest.dossier.title,
        errors: form.errors,
        hasPictures: /!\[[^\]]*\]\(media:/.test(values.tekst ?? ''),
        ...more,
        form: {
          action: `${base}/bewerken`,
          values,
          errors: form.errors,
          kinds: kindChoices({
            library: ctx.library,
            language: ctx.language,
            current: newest.dossier.kind,
          }),
          themes: themes.map((theme) => ({ value: theme.slug ?? '', label: themeTitle({ ctx, theme }) })),
          chosen,
          found: found.titles,
          ticked: found.ticked,
          lang: language && language !== ctx.language ? language : undefined,
          canSign: !(newest.dossier.authors ?? []).some((author) => idOf(author) === user.id),
          canAskReview: !standing.canPublish && !newest.dossier.reviewAsked,
          cancelHref: base,
        },
      }),
  };
}

/** Values of checkboxes, as a form holds them. */
export function listed(value: string | undefined): string[] {
  return (value ?? '').split(',').filter(Boolean);
}
