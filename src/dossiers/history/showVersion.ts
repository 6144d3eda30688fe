import { createElement } from 'react';
import type { Request } from 'express';
import { DossierVersion } from '../../../templates/pages/DossierVersion.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { authorsOf } from '../authorsOf.ts';
import { momentText } from '../dayText.ts';
import { loadForWriter } from '../loadDossier.ts';
import { presentDossier } from '../presenters/presentDossier.ts';
import { readDraft } from '../readDraft.ts';
import { findVersion } from '../versions/findVersion.ts';

/** One version of a dossier as it was, with a button that makes it the newest draft again. */
export async function showVersion(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const { dossier, newest } = await loadForWriter({ ctx, slug: String(request.params.dossier) });
  const version = await findVersion({
    payload: ctx.payload,
    dossier: dossier.id,
    id: String(request.params.version),
  });
  const shown = await readDraft({ ctx, version });
  const names = await authorsOf({ ctx, dossiers: [shown] });
  const t = ctx.t.dossiers;
  const base = ctx.link(`/dossiers/${dossier.slug}`);
  const when = momentText({ ctx, at: version.at });
  const isNewest = version.id === newest.id;
  return {
    title: t.version.title(shown.title, when),
    robots: 'noindex',
    breadcrumb: [
      { label: t.list.title, href: ctx.link('/dossiers') },
      { label: dossier.title, href: base },
      { label: t.page.history, href: `${base}/geschiedenis` },
    ],
    render: (view) =>
      createElement(DossierVersion, {
        view,
        t,
        ...presentDossier({ ctx, dossier: shown, authors: names.get(shown.id) ?? [] }),
        notice: isNewest ? t.version.newest : t.version.text(shown.editedByName ?? t.history.unknown, when),
        about: t.history.ofVersion(when),
        compareHref: isNewest ? undefined : `${base}/verschil?van=${version.id}&naar=${newest.id}`,
        restore: isNewest
          ? undefined
          : { action: `${base}/terugzetten`, hidden: { versie: version.id, vanaf: newest.id } },
      }),
  };
}
