import { createElement } from 'react';
import type { Request } from 'express';
import { DossierDifference } from '../../../templates/pages/DossierDifference.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { presentComparison } from '../compare/presentComparison.ts';
import { momentText } from '../dayText.ts';
import { contentOf } from '../DossierContent.ts';
import { loadForWriter, type WrittenDossier } from '../loadDossier.ts';
import type { DossierVersion } from '../versions/DossierVersion.ts';
import { findVersion } from '../versions/findVersion.ts';
import { publishedVersion } from '../versions/publishedVersion.ts';

/**
 * What changed between two versions (`?van=&naar=`). Without them: between what readers see and the newest
 * draft. Shown from old to new, whichever way round they were chosen.
 */
export async function showDifference(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const loaded = await loadForWriter({ ctx, slug: String(request.params.dossier) });
  const { dossier } = loaded;
  const [one, other] = await Promise.all([from({ ctx, loaded }), to({ ctx, loaded })]);
  const [older, newer] = one.at <= other.at ? [one, other] : [other, one];
  const comparison = await presentComparison({
    ctx,
    from: contentOf(older.dossier),
    to: contentOf(newer.dossier),
  });
  const t = ctx.t.dossiers;
  const base = ctx.link(`/dossiers/${dossier.slug}`);
  const nameOf = (version: DossierVersion) =>
    t.difference.versionOf(
      momentText({ ctx, at: version.at }),
      version.dossier.editedByName ?? t.history.unknown,
    );
  return {
    title: t.difference.title(loaded.newest.dossier.title),
    robots: 'noindex',
    breadcrumb: [
      { label: t.list.title, href: ctx.link('/dossiers') },
      { label: dossier.title, href: base },
      { label: t.page.history, href: `${base}/geschiedenis` },
    ],
    render: (view) =>
      createElement(DossierDifference, {
        view,
        title: t.difference.heading,
        dossier: loaded.newest.dossier.title,
        lead: t.difference.lead(nameOf(older), nameOf(newer)),
        comparison,
        links: [
          { label: t.difference.viewOld, href: `${base}/geschiedenis/${older.id}` },
          { label: t.difference.viewNew, href: `${base}/geschiedenis/${newer.id}` },
          { label: t.page.history, href: `${base}/geschiedenis` },
        ],
      }),
  };
}

type Args = { ctx: LibraryContext; loaded: WrittenDossier };

async function from({ ctx, loaded }: Args): Promise<DossierVersion> {
  const asked = ctx.query.get('van');
  if (asked) return findVersion({ payload: ctx.payload, dossier: loaded.dossier.id, id: asked });
  return (await publishedVersion({ payload: ctx.payload, dossier: loaded.dossier })) ?? loaded.newest;
}

async function to({ ctx, loaded }: Args): Promise<DossierVersion> {
  const asked = ctx.query.get('naar');
  return asked ? findVersion({ payload: ctx.payload, dossier: loaded.dossier.id, id: asked }) : loaded.newest;
}
