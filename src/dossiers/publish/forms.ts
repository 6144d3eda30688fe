import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import { dayRange } from '../../core/time/dayRange.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import { optional, required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { askReview } from '../commands/askReview.ts';
import { publishDossier, unpublishDossier } from '../commands/publishDossier.ts';
import { loadForLibrarian, loadForWriter } from '../loadDossier.ts';
import { orConflict } from '../orConflict.ts';
import { showDossier } from '../pages/showDossier.ts';
import { showPublish } from './showPublish.ts';

type Args<V> = { ctx: LibraryContext; request: Request; values: V };
type Shown = { ctx: LibraryContext; request: Request; form: FormState };

const base = z.object({ vanaf: required(40) });
const publish = base.extend({ wat: optional(200), nakijken: optional(10) });

/** A librarian publishes the draft that was on the page. */
export const publishForm = {
  schema: publish,
  handle: async ({ ctx, request, values }: Args<z.output<typeof publish>>) => {
    const { dossier, user } = await loadForLibrarian({ ctx, slug: String(request.params.dossier) });
    await orConflict(
      publishDossier({
        payload: ctx.payload,
        id: dossier.id,
        base: values.vanaf,
        by: user,
        note: values.wat || ctx.t.dossiers.publish.publishedNote,
        reviewBy: values.nakijken ? readDay(values.nakijken) : null,
      }),
    );
    return ctx.link(`/dossiers/${dossier.slug}?gedaan=gepubliceerd`);
  },
  show: ({ ctx, request, form }: Shown) => showPublish(ctx, request, form),
};

/** A librarian takes a dossier off the site. */
export const unpublishForm = {
  schema: base,
  handle: async ({ ctx, request, values }: Args<z.output<typeof base>>) => {
    const { dossier, user } = await loadForLibrarian({ ctx, slug: String(request.params.dossier) });
    const note = ctx.t.dossiers.publish.unpublishedNote;
    await orConflict(
      unpublishDossier({ payload: ctx.payload, id: dossier.id, base: values.vanaf, by: user, note }),
    );
    return ctx.link(`/dossiers/${dossier.slug}?gedaan=ingetrokken`);
  },
  show: ({ ctx, request, form }: Shown) => showPublish(ctx, request, form),
};

/** Someone who writes along says that the draft is ready to be looked at. */
export const readyForm = {
  schema: base,
  handle: async ({ ctx, request, values }: Args<z.output<typeof base>>) => {
    const { dossier, user } = await loadForWriter({ ctx, slug: String(request.params.dossier) });
    const note = ctx.t.dossiers.publish.askReviewNote;
    await orConflict(askReview({ payload: ctx.payload, id: dossier.id, base: values.vanaf, by: user, note }));
    return ctx.link(`/dossiers/${dossier.slug}?gedaan=gevraagd`);
  },
  show: ({ ctx, request, form }: Shown) => showDossier(ctx, request, form),
};

/** The end of a day. @throws Problem field.date */
function readDay(date: string): Date {
  const day = dayRange({ date, timeZone: homeZone });
  if (!day) throw new Problem({ code: 'field.date', field: 'nakijken' });
  return day.end;
}
