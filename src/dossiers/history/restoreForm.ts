import type { Request } from 'express';
import { z } from 'zod';
import { required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { restoreDossier } from '../commands/restoreDossier.ts';
import { momentText } from '../dayText.ts';
import { loadForWriter } from '../loadDossier.ts';
import { orConflict } from '../orConflict.ts';
import { findVersion } from '../versions/findVersion.ts';
import { showHistory } from './showHistory.ts';

const schema = z.object({ versie: required(40), vanaf: required(40) });

/** Someone who writes along makes an old version the newest draft again. */
export const restoreForm = {
  schema,
  handle: async ({
    ctx,
    request,
    values,
  }: {
    ctx: LibraryContext;
    request: Request;
    values: z.output<typeof schema>;
  }) => {
    const { dossier, user } = await loadForWriter({ ctx, slug: String(request.params.dossier) });
    const version = await findVersion({ payload: ctx.payload, dossier: dossier.id, id: values.versie });
    await orConflict(
      restoreDossier({
        payload: ctx.payload,
        version,
        base: values.vanaf,
        by: user,
        note: ctx.t.dossiers.history.restoredNote(momentText({ ctx, at: version.at })),
      }),
    );
    return ctx.link(`/dossiers/${dossier.slug}/geschiedenis?gedaan=teruggezet`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showHistory(ctx, request, form),
};
