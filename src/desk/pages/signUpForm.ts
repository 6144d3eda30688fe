import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { DeskSignUp } from '../../../templates/pages/DeskSignUp.tsx';
import { naam, personen } from '../../agenda/partyFields.ts';
import { largestParty } from '../../agenda/signUpState.ts';
import { timeZoneOf } from '../../agenda/timeZoneOf.ts';
import { whenText } from '../../core/time/whenText.ts';
import { idOf } from '../../people/roles.ts';
import type { Event } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { signUpAtDesk } from '../commands/signUpAtDesk.ts';
import { loadDeskEvent } from '../loadDeskEvent.ts';
import { maybeEmail } from '../maybeEmail.ts';

type Asked = { ctx: LibraryContext; request: Request };
const schema = z.object({ naam, email: maybeEmail, telefoon: optional(30), personen });

/** GET `/agenda/:event/aanmeldingen/nieuw`. */
export async function showDeskSignUp(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return signUpPage({ ctx, request, form: emptyForm });
}

/** POST: signs up at once, or puts on the waitlist. */
export const deskSignUpForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    const event = await loadDeskEvent({ ctx, slug: String(request.params.event) });
    const rsvp = await signUpAtDesk({
      payload: ctx.payload,
      event: event.id,
      party: { name: values.naam, email: values.email, size: values.personen, language: ctx.language },
      phone: values.telefoon,
      enteredBy: idOf(ctx.user) ?? '',
    });
    const done = rsvp.state === 'waitlisted' ? 'wachtlijst' : 'plaats';
    return `${ctx.link(`/agenda/${event.slug}/aanmeldingen`)}?gedaan=${done}`;
  },
  show: signUpPage,
};

async function signUpPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const event = await loadDeskEvent({ ctx, slug: String(request.params.event) });
  const t = ctx.t.desk.signUp;
  const left = event.capacity ? event.capacity - (event.seatsTaken ?? 0) : Infinity;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: deskCrumbs({ ctx, event }),
    render: (view) =>
      createElement(DeskSignUp, {
        view,
        t,
        title: t.title,
        lead: leadOf({ ctx, event }),
        notice: left <= 0 ? t.full : undefined,
        action: ctx.link(`/agenda/${event.slug}/aanmeldingen/nieuw`),
        submit: t.submit,
        max: largestParty(event),
        withContact: true,
        form: { ...form, values: { personen: '1', ...form.values } },
      }),
  };
}

/** Which activity, and when. */
export function leadOf({ ctx, event }: { ctx: LibraryContext; event: Event }): string {
  const { startsAt: at, endsAt: until } = event;
  const when = whenText({ at, until, timeZone: timeZoneOf(event), language: ctx.language });
  return ctx.t.desk.signUp.lead(event.title, when);
}

/** The way back to the activity and its list. */
export function deskCrumbs({ ctx, event }: { ctx: LibraryContext; event: Event }): PageAnswer['breadcrumb'] {
  const href = ctx.link(`/agenda/${event.slug}`);
  return [
    { label: ctx.t.agenda.list.title, href: ctx.link('/agenda') },
    { label: event.title, href },
    { label: ctx.t.rsvp.list.title, href: `${href}/aanmeldingen` },
  ];
}
