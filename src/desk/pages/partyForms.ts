import { createElement } from 'react';
import type { Request } from 'express';
import type { Where } from 'payload';
import { z } from 'zod';
import { DeskSignUp } from '../../../templates/pages/DeskSignUp.tsx';
import { changeParty, isLive } from '../../agenda/commands/changeParty.ts';
import { leaveParty } from '../../agenda/commands/leaveParty.ts';
import { findRsvp } from '../../agenda/findRsvp.ts';
import { naam, personen } from '../../agenda/partyFields.ts';
import { largestParty } from '../../agenda/signUpState.ts';
import { Problem } from '../../core/Problem.ts';
import type { Event, Rsvp } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { several } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { showParties } from '../../agenda/pages/showParties.ts';
import { markPresent } from '../commands/markPresent.ts';
import { loadDeskEvent } from '../loadDeskEvent.ts';
import { deskCrumbs, leadOf } from './signUpForm.ts';

type Asked = { ctx: LibraryContext; request: Request };
const schema = z.object({ naam, personen });

/** GET `/agenda/:event/aanmeldingen/:rsvp`: one party, for staff. */
export async function showParty(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return partyPage({ ctx, request, form: emptyForm });
}

/** POST: another name or number. */
export const partyForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    const { event, rsvp } = await loadParty({ ctx, request });
    await changeParty({ payload: ctx.payload, id: rsvp.id, name: values.naam, size: values.personen });
    return back({ ctx, event, done: 'veranderd' });
  },
  show: partyPage,
};

/** POST `afmelden`. */
export const partyLeaveForm = {
  schema: z.object({}),
  handle: async ({ ctx, request }: Asked): Promise<string> => {
    const { event, rsvp } = await loadParty({ ctx, request });
    await leaveParty({ payload: ctx.payload, id: rsvp.id });
    return back({ ctx, event, done: 'weg' });
  },
  show: partyPage,
};

const presentSchema = z.object({ er: several(2000) });

/** POST `aanwezig`: who was there. */
export const presentForm = {
  schema: presentSchema,
  handle: async ({
    ctx,
    request,
    values,
  }: Asked & { values: z.output<typeof presentSchema> }): Promise<string> => {
    const event = await loadDeskEvent({ ctx, slug: String(request.params.event) });
    await markPresent({ payload: ctx.payload, event: event.id, present: values.er });
    return back({ ctx, event, done: 'aanwezig' });
  },
  show: ({ ctx, request }: Asked & { form: FormState }) => showParties(ctx, request),
};

async function partyPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const { event, rsvp } = await loadParty({ ctx, request });
  const t = ctx.t.desk.signUp;
  const action = ctx.link(`/agenda/${event.slug}/aanmeldingen/${rsvp.id}`);
  const start = { naam: rsvp.name ?? '', personen: String(rsvp.partySize) };
  const reach = [rsvp.email, rsvp.phone ? `${t.call} ${rsvp.phone}` : ''].filter(Boolean).join(', ');
  return {
    title: t.changeTitle,
    robots: 'noindex',
    breadcrumb: deskCrumbs({ ctx, event }),
    render: (view) =>
      createElement(DeskSignUp, {
        view,
        t,
        title: t.changeTitle,
        lead: leadOf({ ctx, event }),
        notice: reach || undefined,
        action,
        submit: t.save,
        max: Math.max(largestParty(event), rsvp.partySize),
        withContact: false,
        form: { ...form, values: { ...start, ...form.values } },
        leaveAction: isLive(rsvp) ? `${action}/afmelden` : undefined,
      }),
  };
}

function back({ ctx, event, done }: { ctx: LibraryContext; event: Event; done: string }): string {
  return `${ctx.link(`/agenda/${event.slug}/aanmeldingen`)}?gedaan=${done}`;
}

/** @throws Problem 404 when the party is not of this activity */
async function loadParty({ ctx, request }: Asked): Promise<{ event: Event; rsvp: Rsvp }> {
  const event = await loadDeskEvent({ ctx, slug: String(request.params.event) });
  const where: Where = {
    and: [{ id: { equals: String(request.params.rsvp) } }, { event: { equals: event.id } }],
  };
  const rsvp = await findRsvp({ payload: ctx.payload, where });
  if (!rsvp) throw new Problem({ status: 404, code: 'not-found' });
  return { event, rsvp };
}
