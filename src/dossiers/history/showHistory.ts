import { createElement } from 'react';
import type { Request } from 'express';
import { DossierHistory } from '../../../templates/pages/DossierHistory.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { momentText } from '../dayText.ts';
import { doneText } from '../doneText.ts';
import { loadForWriter } from '../loadDossier.ts';
import { listVersions } from '../versions/listVersions.ts';
import { publishedVersion } from '../versions/publishedVersion.ts';

/** Every version of a dossier: when, by whom, why. For who writes along. */
export async function showHistory(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { dossier, newest } = await loadForWriter({ ctx, slug: String(request.params.dossier) });
  const { payload } = ctx;
  const t = ctx.t.dossiers;
  const [found, onSite] = await Promise.all([
    listVersions({ payload, dossier: dossier.id, page: pageNumber(ctx) }),
    publishedVersion({ payload, dossier }),
  ]);
  const base = ctx.link(`/dossiers/${dossier.slug}`);
  const { versions } = found;
  return {
    title: t.history.title(newest.dossier.title),
    robots: 'noindex',
    breadcrumb: [
      { label: t.list.title, href: ctx.link('/dossiers') },
      { label: dossier.title, href: base },
    ],
    render: (view) =>
      createElement(DossierHistory, {
        view,
        t: t.history,
        title: newest.dossier.title,
        done: doneText(ctx),
        problem: form.errors[0]?.message,
        compareAction: `${base}/verschil`,
        result: t.history.result(found.total),
        versions: versions.map((version, index) => ({
          id: version.id,
          when: { label: momentText({ ctx, at: version.at }), iso: version.at },
          who: version.dossier.editedByName ?? t.history.unknown,
          note: version.dossier.changeNote ?? undefined,
          badges: [
            ...(version.id === onSite?.id ? [{ label: t.history.published, tone: 'good' as const }] : []),
            ...(version.isPublished && version.id !== onSite?.id ? [{ label: t.history.wasPublished }] : []),
            ...(version.id === newest.id ? [{ label: t.history.newest, tone: 'strong' as const }] : []),
          ],
          href: `${base}/geschiedenis/${version.id}`,
          changesHref: versions[index + 1]
            ? `${base}/verschil?van=${versions[index + 1]?.id}&naar=${version.id}`
            : undefined,
        })),
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page) => `${base}/geschiedenis?pagina=${page}`,
        },
      }),
  };
}
