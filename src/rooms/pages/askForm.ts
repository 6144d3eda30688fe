import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { BookingRequest } from '../../../templates/pages/BookingRequest.tsx';
import { readTimes, withChoice } from '../../agenda/meetings/form/readMeeting.ts';
import { Problem } from '../../core/Problem.ts';
import { isLibrarian } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readNumber } from '../../site/readNumber.ts';
import { findAlternatives } from '../alternatives/findAlternatives.ts';
import { loadRoom, type RoomInBranch } from '../checks/loadRoom.ts';
import { askForRoom } from '../commands/askForRoom.ts';
import { isTeam } from '../people/isTeam.ts';
import { mustBelong } from '../people/mustBelong.ts';
import { partiesFor, partyOptions, readParty } from '../quota/partiesFor.ts';
import { readRoom } from './showRoom.ts';

type Asked = { ctx: LibraryContext; request: Request };
const schema = z.object({
  datum: optional(10),
  van: optional(5),
  tot: optional(5),
  alternatief: optional(100),
  personen: required(6),
  waarvoor: required(200),
  voor: optional(60),
});

/** GET: the form to ask for a room. */
export async function showAskForRoom(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  return askPage({ ctx, request, form: emptyForm });
}

/** POST: asks for it; comes back with what is free where it cannot be had. */
export const askForm = {
  schema,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    const user = await mustBelong(ctx);
    const room = await chosenRoom({ ctx, request, alternative: values.alternatief });
    const times = readTimes({ ...withChoice(values), timeZone: room.branch.timeZone });
    const attendees = readNumber({ value: values.personen, field: 'personen', min: 1, max: 100_000 });
    const { payload, library } = ctx;
    const choices = await partiesFor({ ctx, user });
    const party = readParty({ choices, value: values.voor });
    const asked = { room: room.id, ...times, purpose: values.waarvoor, attendees, party };
    const booking = await atField(askForRoom({ payload, library, user, ...asked }));
    return ctx.link(`/boekingen/${booking.id}?nieuw`);
  },
  show: askPage,
};

async function askPage({ ctx, request, form }: Asked & { form: FormState }): Promise<PageAnswer> {
  const user = await mustBelong(ctx);
  const room = await chosenRoom({ ctx, request, alternative: form.values.alternatief });
  const { ask: t, alternatives: words, list } = ctx.t.rooms;
  const isNew = Object.keys(form.values).length === 0;
  const given = {
    datum: ctx.query.get('datum') ?? '',
    van: ctx.query.get('van') ?? '',
    tot: ctx.query.get('tot') ?? '',
  };
  const filled = { ...form, values: isNew ? given : withChoice(form.values) };
  const alternatives = await alternativesFor({ ctx, room, form: filled });
  const parties = partyOptions(await partiesFor({ ctx, user }));
  return {
    title: t.title(room.name),
    robots: 'noindex',
    breadcrumb: [
      { label: list.title, href: ctx.link('/ruimtes') },
      { label: room.name, href: ctx.link(`/ruimtes/${room.slug}`) },
    ],
    render: (view) =>
      createElement(BookingRequest, {
        view,
        t,
        words: { label: words.label, hint: words.hint },
        title: t.title(room.name),
        approval: Boolean(room.approval) && !isLibrarian(user, ctx.library.id),
        action: ctx.link(`/ruimtes/${room.slug}/aanvragen`),
        roomHref: ctx.link(`/ruimtes/${room.slug}`),
        form: filled,
        alternatives,
        parties,
      }),
  };
}

/** The room of the address, or the one that was chosen instead of it. */
async function chosenRoom({
  ctx,
  request,
  alternative,
}: Asked & { alternative?: string }): Promise<RoomInBranch> {
  const { ruimte } = withChoice({ alternatief: alternative, ruimte: undefined as string | undefined });
  const room = await readRoom({ ctx, slug: String(request.params.room) });
  if (!ruimte || ruimte === room.id) return room;
  const other = await loadRoom({ payload: ctx.payload, id: ruimte });
  return other.branch.library === room.branch.library ? other : room;
}

/** This form has no list of rooms: what is wrong with the room is shown at the day. */
async function atField<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (err) {
    if (!(err instanceof Problem) || err.field !== 'ruimte') throw err;
    const { status, code, facts } = err;
    throw new Problem({ status, code, facts, field: code === 'room.too-small' ? 'personen' : 'datum' });
  }
}

async function alternativesFor({
  ctx,
  room,
  form: { values, errors },
}: {
  ctx: LibraryContext;
  room: RoomInBranch;
  form: FormState;
}): Promise<{ value: string; label: string }[]> {
  if (errors.length === 0) return [];
  const { datum = '', van = '', tot = '' } = values;
  const { payload, language, library } = ctx;
  try {
    const times = readTimes({ datum, van, tot, timeZone: room.branch.timeZone });
    const attendees = Number(values.personen) || null;
    const team = await isTeam({ req: ctx.req, user: ctx.user, library: library.id });
    return await findAlternatives({ payload, language, room: room.id, ...times, attendees, team });
  } catch {
    return []; // without a time there is nothing to be near to
  }
}
