import { createElement } from 'react';
import type { Request } from 'express';
import { Dossier as DossierPage } from '../../../templates/pages/Dossier.tsx';
import { Problem } from '../../core/Problem.ts';
import { lineTrail } from '../../line/lineTrail.ts';
import type { Dossier } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { articleJsonLd } from '../articleJsonLd.ts';
import { authorsOf } from '../authorsOf.ts';
import { loadDossier, loadForWriter, type LoadedDossier } from '../loadDossier.ts';
import { presentDossier } from '../presenters/presentDossier.ts';
import { presentWriting } from '../presenters/presentWriting.ts';
import { readDraft } from '../readDraft.ts';
import { invitedTo } from '../../proposals/invitedTo.ts';
import { whatCameOf } from '../whatCameOf.ts';

/** A dossier: what is published for readers; for who writes along the draft when there is nothing else. */
export async function showDossier(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const loaded = await loadDossier({ ctx, slug: String(request.params.dossier) });
  if (loaded.dossier._status === 'published') {
    return dossierPage({ ctx, loaded, shown: loaded.dossier, isDraft: false, form });
  }
  const { newest } = loaded;
  if (!newest) throw new Problem({ status: 404, code: 'not-found' });
  return dossierPage({ ctx, loaded, shown: await readDraft({ ctx, version: newest }), isDraft: true, form });
}

/** The newest draft of a dossier that is on the site too. */
export async function showDraft(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const loaded = await loadForWriter({ ctx, slug: String(request.params.dossier) });
  return dossierPage({ ctx, loaded, shown: await readDraft({ ctx, version: loaded.newest }), isDraft: true });
}

/** The page of a dossier with what is to be read on it: published, or a draft for its writers. */
async function dossierPage({
  ctx,
  loaded,
  shown,
  isDraft,
  form = emptyForm,
}: {
  ctx: LibraryContext;
  loaded: LoadedDossier;
  shown: Dossier;
  isDraft: boolean;
  /** What a button on the page could not do. */
  form?: FormState;
}): Promise<PageAnswer> {
  const t = ctx.t.dossiers;
  const [names, trail, after] = await Promise.all([
    authorsOf({ ctx, dossiers: [shown] }),
    lineTrail({ ctx, collection: 'dossiers', doc: shown }),
    isDraft ? { groups: [], questions: [] } : whatCameOf({ ctx, dossier: shown }),
  ]);
  const authors = names.get(shown.id) ?? [];
  const invited = loaded.standing.canPublish
    ? await invitedTo({ ctx, about: { dossier: { equals: shown.id } } })
    : [];
  return {
    title: shown.title,
    description: shown.summary ?? undefined,
    breadcrumb: [{ label: t.list.title, href: ctx.link('/dossiers') }],
    robots: isDraft ? 'noindex' : undefined,
    about: isDraft ? undefined : { collection: 'dossiers', doc: shown },
    jsonLd: isDraft ? undefined : [articleJsonLd({ ctx, dossier: shown, authors })],
    feeds: [
      { href: ctx.link('/dossiers.atom'), type: 'application/atom+xml', title: t.list.feed },
      ...(isDraft
        ? []
        : [{ href: `/id/dossiers/${shown.id}.marcxml`, type: 'application/marcxml+xml', title: 'MARCXML' }]),
    ],
    render: (view) =>
      createElement(DossierPage, {
        view,
        t,
        ...presentDossier({ ctx, dossier: shown, authors }),
        trail,
        ...after,
        askHref: isDraft
          ? undefined
          : `${ctx.link('/vraag')}?dossier=${encodeURIComponent(shown.slug ?? '')}`,
        report: isDraft
          ? undefined
          : { label: ctx.t.moderation.report.dossier, href: ctx.link(`/dossiers/${shown.slug}/melden`) },
        writing: presentWriting({ ctx, loaded, isDraft, problem: form.errors[0]?.message, invited }),
      }),
  };
}
