import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { CloseMeeting } from '../../../../templates/pages/CloseMeeting.tsx';
import { lineTrail } from '../../../line/lineTrail.ts';
import type { Event } from '../../../payload-types.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { optional, required } from '../../../site/fields.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { readNumber } from '../../../site/readNumber.ts';
import { closeMeeting, mustHaveBegun } from '../commands/closeMeeting.ts';
import { mustBeOn } from '../commands/changeMeeting.ts';
import { countPresent } from '../countPresent.ts';
import { loadMeeting } from '../loadToPlan.ts';
import { meetingCrumbs } from './meetingCrumbs.ts';
import { meetingFacts } from './meetingFacts.ts';

type Asked = { ctx: LibraryContext; request: Request };
const schema = z.object({ aanwezig: required(9), verslag: required(30_000), geleerd: optional(5000) });

/** GET: the form to close a meeting; once closed, it leads on to the dossier. */
export async function showClose(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return closePage({ ctx, request, form: emptyForm });
}

/** POST: closes it. */
export const closeForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    const { event, user } = await loadMeeting({ ctx, slug: String(request.params.event) });
    const attended = readNumber({ value: values.aanwezig, field: 'aanwezig', min: 0, max: 100_000 }) ?? 0;
    const closing = { attended, minutes: values.verslag, learned: values.geleerd };
    await closeMeeting({ payload: ctx.payload, event: event.id, user, closing });
    return ctx.link(`/agenda/${event.slug}/afsluiten`);
  },
  show: closePage,
};

async function closePage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const { event } = await loadMeeting({ ctx, slug: String(request.params.event) });
  mustBeOn(event);
  mustHaveBegun(event);
  const t = ctx.t.meetings.close;
  const isNew = Object.keys(form.values).length === 0;
  const trail = await lineTrail({ ctx, collection: 'events', doc: event });
  const noted = event.closing?.closedAt
    ? undefined
    : await countPresent({ payload: ctx.payload, event: event.id });
  return {
    title: t.title(event.title),
    robots: 'noindex',
    breadcrumb: meetingCrumbs({ ctx, event }),
    render: (view) =>
      createElement(CloseMeeting, {
        view,
        t,
        title: t.title(event.title),
        facts: meetingFacts({ ctx, event }),
        action: ctx.link(ctx.path),
        form: isNew ? { ...form, values: closingValues({ event, noted }) } : form,
        attendedHint: noted === undefined ? undefined : t.attendedHint(noted),
        dossier: event.closing?.closedAt ? dossierLink({ ctx, event }) : undefined,
        backHref: ctx.link(`/agenda/${event.slug}`),
        trail,
      }),
  };
}

/** @param noted how many came by the list of who was there */
function closingValues({ event, noted }: { event: Event; noted?: number }): Record<string, string> {
  const { closing } = event;
  return {
    aanwezig: String(closing?.attended ?? noted ?? ''),
    verslag: closing?.minutes ?? '',
    geleerd: closing?.learned ?? '',
  };
}

function dossierLink({ ctx, event }: { ctx: LibraryContext; event: Event }) {
  const t = ctx.t.meetings.close;
  if (typeof event.dossier === 'object' && event.dossier) {
    return { label: t.seeDossier, hint: t.seeDossierHint, href: ctx.link(`/dossiers/${event.dossier.slug}`) };
  }
  return { label: t.toDossier, hint: t.toDossierHint, href: ctx.link(`/agenda/${event.slug}/dossier`) };
}
