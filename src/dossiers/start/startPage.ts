import { createElement } from 'react';
import { DossierStart, type DossierStartProps } from '../../../templates/pages/DossierStart.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { kindChoices } from '../kinds.ts';

/** The page on which a dossier begins: from a meeting, for a group, or by itself. */
export function startPage({
  ctx,
  title,
  lead,
  form,
  action,
  breadcrumb,
  more = {},
}: {
  ctx: LibraryContext;
  title: string;
  lead: string;
  form: FormState;
  action: string;
  breadcrumb: PageAnswer['breadcrumb'];
  more?: Pick<DossierStartProps, 'hidden' | 'notice' | 'existing' | 'made'>;
}): PageAnswer {
  const t = ctx.t.dossiers;
  return {
    title,
    robots: 'noindex',
    breadcrumb,
    render: (view) =>
      createElement(DossierStart, {
        view,
        t,
        title,
        lead,
        action,
        values: form.values,
        errors: form.errors,
        kinds: kindChoices({ library: ctx.library, language: ctx.language }),
        ...more,
      }),
  };
}
