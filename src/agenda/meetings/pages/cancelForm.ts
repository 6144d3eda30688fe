import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { CancelMeeting } from '../../../../templates/pages/CancelMeeting.tsx';
import type { LibraryContext } from '../../../site/Context.ts';
import { required } from '../../../site/fields.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { cancelMeeting } from '../commands/cancelMeeting.ts';
import { mustBeOn } from '../commands/changeMeeting.ts';
import { loadMeeting } from '../loadToPlan.ts';
import { meetingCrumbs } from './meetingCrumbs.ts';
import { meetingFacts } from './meetingFacts.ts';

type Asked = { ctx: LibraryContext; request: Request };
const schema = z.object({ reden: required(500) });

/** GET: the form to call a meeting off. */
export async function showCancel(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return cancelPage({ ctx, request, form: emptyForm });
}

/** POST: calls it off; the room falls free and everyone is told. */
export const cancelForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    const { event, user } = await loadMeeting({ ctx, slug: String(request.params.event) });
    await cancelMeeting({ payload: ctx.payload, event: event.id, user, reason: values.reden });
    return ctx.link(`/agenda/${event.slug}`);
  },
  show: cancelPage,
};

async function cancelPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const { event } = await loadMeeting({ ctx, slug: String(request.params.event) });
  mustBeOn(event);
  const t = ctx.t.meetings.cancel;
  return {
    title: t.title(event.title),
    robots: 'noindex',
    breadcrumb: meetingCrumbs({ ctx, event }),
    render: (view) =>
      createElement(CancelMeeting, {
        view,
        t,
        title: t.title(event.title),
        facts: meetingFacts({ ctx, event }),
        action: ctx.link(ctx.path),
        backHref: ctx.link(`/agenda/${event.slug}`),
        form,
      }),
  };
}
