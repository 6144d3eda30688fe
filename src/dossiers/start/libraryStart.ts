import type { Request } from 'express';
import { mustBeLibrarian } from '../../people/mustBeLibrarian.ts';
import type { User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { chosenKind } from '../chosenKind.ts';
import { startDossier } from './startDossier.ts';
import { startFacts } from './startFacts.ts';
import { startPage } from './startPage.ts';
import { startSchema, type StartValues } from './startSchema.ts';

/** A librarian begins a dossier that belongs to no group. */
export async function showLibraryStart(
  ctx: LibraryContext,
  _request?: Request,
  form: FormState = { ...emptyForm, values: { soort: 'theme' } },
): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.t.dossiers;
  return startPage({
    ctx,
    title: t.start.title,
    lead: t.start.lead,
    form,
    action: ctx.link('/dossiers/nieuw'),
    breadcrumb: [{ label: t.list.title, href: ctx.link('/dossiers') }],
  });
}

export const libraryStartForm = {
  once: true,
  schema: startSchema,
  handle: async ({ ctx, values }: { ctx: LibraryContext; values: StartValues }) => {
    mustBeLibrarian(ctx);
    const dossier = await startDossier({
      payload: ctx.payload,
      start: {
        library: ctx.library.id,
        title: values.titel,
        kind: chosenKind({ library: ctx.library, kind: values.soort }),
        facts: startFacts({}),
        by: ctx.user as User,
        note: ctx.t.dossiers.start.note,
        from: {},
      },
    });
    return ctx.link(`/dossiers/${dossier.slug}/bewerken?gedaan=begonnen`);
  },
  show: ({ ctx, form }: { ctx: LibraryContext; form: FormState }) => showLibraryStart(ctx, undefined, form),
};
