import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { ModerateThing } from '../../../templates/pages/ModerateThing.tsx';
import { Problem } from '../../core/Problem.ts';
import { loadForLibrarian } from '../../dossiers/loadDossier.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { moderateDossier } from '../commands/moderateDossier.ts';
import { openReports } from '../openReports.ts';
import { presentReport } from '../presentCases.ts';

const schema = z
  .object({ doe: z.enum(['hide', 'restore', 'dismiss']), reden: optional(1000) })
  .refine(({ doe, reden }) => doe !== 'hide' || reden !== '', { path: ['reden'], message: 'field.required' });

type Asked = { ctx: LibraryContext; request: Request };

/** What a librarian does about a dossier that was reported. */
export const moderateDossierForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    const { dossier, newest, user } = await loadForLibrarian({ ctx, slug: String(request.params.dossier) });
    const { payload, library } = ctx;
    if (values.doe === 'restore' && dossier._status === 'published')
      throw new Problem({ status: 409, code: 'conflict' });
    await moderateDossier({
      payload,
      library,
      dossier,
      base: newest.id,
      kind: values.doe,
      reason: values.reden,
      by: user,
    });
    return ctx.link('/toezicht?gedaan=ja');
  },
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showModerateDossier(ctx, request, form),
};

/** A dossier with what was reported and what can be done, for librarians. */
export async function showModerateDossier(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { dossier } = await loadForLibrarian({ ctx, slug: String(request.params.dossier) });
  const t = ctx.t.moderation;
  const reports = await openReports({ ctx, about: { dossier: { equals: dossier.id } } });
  const isOnSite = dossier._status === 'published';
  return {
    title: t.post.dossierTitle,
    robots: 'noindex',
    breadcrumb: [
      { label: t.desk.title, href: ctx.link('/toezicht') },
      { label: dossier.title, href: ctx.link(`/dossiers/${dossier.slug}`) },
    ],
    render: (view) =>
      createElement(ModerateThing, {
        view,
        t,
        title: t.post.dossierTitle,
        lead: dossier.title,
        words: dossier.summary || dossier.title,
        earlier: [],
        reports: reports.map((report) => presentReport({ ctx, report })),
        choices: [
          isOnSite ? { value: 'hide', label: t.post.takeOff } : { value: 'restore', label: t.post.putBack },
          ...(reports.length > 0 ? [{ value: 'dismiss', label: t.post.dismiss }] : []),
        ],
        canBlock: false,
        canBlockEverywhere: false,
        action: ctx.link(`/dossiers/${dossier.slug}/toezicht`),
        form,
      }),
  };
}
