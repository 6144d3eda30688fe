import { createElement } from 'react';
import type { Request } from 'express';
import { MoveMeeting } from '../../../../templates/pages/MoveMeeting.tsx';
import { idOf } from '../../../people/roles.ts';
import type { Event, Group } from '../../../payload-types.ts';
import { bookingOf } from '../../../rooms/followEvent.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { changeMeeting, mustBeOn } from '../commands/changeMeeting.ts';
import { loadMeetingChoices, meetingFields } from '../form/meetingFields.ts';
import { meetingSchema, type MeetingFields } from '../form/meetingSchema.ts';
import { meetingValues } from '../form/meetingValues.ts';
import { readMeeting, withChoice } from '../form/readMeeting.ts';
import { loadMeeting } from '../loadToPlan.ts';
import { meetingCrumbs } from './meetingCrumbs.ts';

type Asked = { ctx: LibraryContext; request: Request };

/** GET: the form to change a meeting. */
export async function showChange(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return changePage({ ctx, request, form: emptyForm });
}

/** POST: changes it; event and booking move together, and who signed up is told. */
export const changeForm = {
  schema: meetingSchema,
  handle: async ({ ctx, request, values }: Asked & { values: MeetingFields }): Promise<string> => {
    const { event, user } = await loadMeeting({ ctx, slug: String(request.params.event) });
    const choices = await choicesFor({ ctx, event });
    const moderators = choices.moderators.map(({ id }) => id);
    const meeting = readMeeting({ ...choices, values, moderators });
    const { payload } = ctx;
    const changed = await changeMeeting({ payload, event: event.id, user, meeting, version: values.versie });
    return ctx.link(`/agenda/${changed.slug}`);
  },
  show: changePage,
};

async function changePage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const { event } = await loadMeeting({ ctx, slug: String(request.params.event) });
  mustBeOn(event);
  const t = ctx.t.meetings.change;
  const isNew = Object.keys(form.values).length === 0;
  const filled = { ...form, values: isNew ? meetingValues(event) : withChoice(form.values) };
  const booking = await bookingOf({ req: ctx.req, event: event.id });
  const choices = await choicesFor({ ctx, event });
  const hasGroup = Boolean(event.group);
  const fields = await meetingFields({ ctx, choices, form: filled, hasGroup, booking: booking?.id });
  return {
    title: t.title(event.title),
    robots: 'noindex',
    breadcrumb: meetingCrumbs({ ctx, event }),
    render: (view) =>
      createElement(MoveMeeting, {
        view,
        title: t.title(event.title),
        lead: t.lead,
        submit: t.submit,
        action: ctx.link(ctx.path),
        form: filled,
        version: event.updatedAt,
        roomNotice: booking?.state === 'requested' ? t.waiting : event.room ? undefined : t.noRoom,
        cancel: { label: ctx.t.meetings.actions.cancel, href: ctx.link(`/agenda/${event.slug}/afzeggen`) },
        fields,
      }),
  };
}

function choicesFor({ ctx, event }: { ctx: LibraryContext; event: Event }) {
  const group = typeof event.group === 'object' ? (event.group as Group | null) : null;
  return loadMeetingChoices({ ctx, group, known: idOf(event.moderator) });
}
