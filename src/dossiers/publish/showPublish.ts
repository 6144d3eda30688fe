import { createElement } from 'react';
import type { Request } from 'express';
import { DossierPublish } from '../../../templates/pages/DossierPublish.tsx';
import { homeZone } from '../../core/time/homeZone.ts';
import { localParts } from '../../core/time/localParts.ts';
import { now } from '../../core/now.ts';
import { idOf } from '../../people/roles.ts';
import type { Dossier } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { authorsOf } from '../authorsOf.ts';
import { presentComparison } from '../compare/presentComparison.ts';
import { contentOf } from '../DossierContent.ts';
import { loadForLibrarian } from '../loadDossier.ts';
import { presentDossier } from '../presenters/presentDossier.ts';
import { readDraft } from '../readDraft.ts';
import { publishedVersion } from '../versions/publishedVersion.ts';

const year = 365 * 24 * 3600_000;

/** A librarian looks at the newest draft: what changes for readers, and how it will read. */
export async function showPublish(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { dossier, newest } = await loadForLibrarian({ ctx, slug: String(request.params.dossier) });
  const [shown, onSite] = await Promise.all([
    readDraft({ ctx, version: newest }),
    publishedVersion({ payload: ctx.payload, dossier }),
  ]);
  const [names, isClosed] = await Promise.all([
    authorsOf({ ctx, dossiers: [shown] }),
    hasClosedGroup({ ctx, dossier: shown }),
  ]);
  const isNew = newest.id !== onSite?.id;
  const comparison =
    onSite && isNew
      ? await presentComparison({ ctx, from: contentOf(onSite.dossier), to: contentOf(newest.dossier) })
      : undefined;
  const t = ctx.t.dossiers;
  const base = ctx.link(`/dossiers/${dossier.slug}`);
  return {
    title: t.publish.title(shown.title),
    robots: 'noindex',
    breadcrumb: [
      { label: t.list.title, href: ctx.link('/dossiers') },
      { label: dossier.title, href: base },
    ],
    render: (view) =>
      createElement(DossierPublish, {
        view,
        t,
        lead: !isNew ? t.publish.already : onSite ? t.publish.lead : t.publish.leadFirst,
        errors: form.errors,
        warning: isClosed ? t.publish.hidden : undefined,
        comparison,
        draft: presentDossier({ ctx, dossier: shown, authors: names.get(shown.id) ?? [] }),
        publish: isNew
          ? {
              action: `${base}/publiceren`,
              base: newest.id,
              note: form.values.wat,
              review: form.values.nakijken ?? reviewDay(shown),
            }
          : undefined,
        unpublish: onSite ? { action: `${base}/intrekken`, hidden: { vanaf: newest.id } } : undefined,
        links: [
          { label: t.page.edit, href: `${base}/bewerken` },
          { label: t.page.history, href: `${base}/geschiedenis` },
        ],
      }),
  };
}

/** The day that was chosen before, while it is still to come; else a year from now. */
function reviewDay(dossier: Dossier): string {
  const chosen = dossier.reviewBy ? new Date(dossier.reviewBy) : undefined;
  const at = chosen && chosen > now() ? chosen : new Date(now().getTime() + year);
  return localParts({ at, timeZone: homeZone }).date;
}

async function hasClosedGroup({ ctx, dossier }: { ctx: LibraryContext; dossier: Dossier }): Promise<boolean> {
  const group = idOf(dossier.group);
  if (!group) return false;
  const found = await ctx.payload.findByID({
    collection: 'groups',
    id: group,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the librarian of its library is warned
    req: ctx.req,
  });
  return found !== null && found.visibility !== 'public';
}
