import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  findAlternatives,
  idOf,
  placeOf,
  Problem,
  proposerPath,
  required,
  signUpsOf,
  timeZoneOf,
  whenText,
  writeMessage,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Event, Proposal } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { ChoicePage, type ChoiceProps } from './ChoicePage.tsx';
import { optionsOf, standingOf, type FilledOption } from './optionsOf.ts';
import { optionText } from './optionText.ts';
import { ownProposal } from './ownProposal.ts';
import { pickOption } from './pickOption.ts';

type Asked = { ctx: Ctx; request: Request };

/** GET `/voorstel/:token`: the proposer picks one of the days that the library offered, or sees who come. */
export async function showChoice(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const proposal = await ownProposal({ ctx, request });
  const t = ctx.words.choose;
  const isOpen = proposal.state === 'sent' || proposal.state === 'talking';
  const options = isOpen ? await openOptions({ ctx, proposal }) : [];
  const base = ctx.here(`/voorstel/${String(request.params.token)}`);
  const event = await eventOf({ ctx, proposal });
  const title = event ? t.planned : t.title;
  const alternatives = await alternativesTo({ ctx, form, options });
  const shown = await Promise.all(options.map((option) => presentOption({ ctx, option })));
  return {
    title,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(ChoicePage, {
        view,
        words: ctx.words,
        title,
        name: proposal.title,
        form,
        action: base,
        askAction: isOpen ? `${base}/anders` : undefined,
        asked: ctx.query.get('gedaan') === 'gevraagd',
        options: shown,
        alternatives,
        event,
        notice: event || isOpen ? t.personal : proposal.state === 'accepted' ? t.off : t.over,
        links: { proposal: ctx.link(proposerPath(proposal)), guide: ctx.here('/gids') },
      }),
  };
}

const pickSchema = z.object({ optie: required(60) });

/** POST: picks one. Who was too late sees what is left, and what else is free near that day. */
export const pickForm = {
  schema: pickSchema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showChoice(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof pickSchema> }) => {
    const proposal = await ownProposal({ ctx, request });
    const options = await openOptions({ ctx, proposal });
    const option = options.find(({ id }) => id === values.optie);
    if (!option) throw new Problem({ code: 'field.choice', field: 'optie' });
    try {
      await pickOption({ payload: ctx.payload, library: ctx.library, proposal, option });
    } catch (err) {
      // Its transaction has ended: what is told is at the choice, whatever the room said.
      if (err instanceof Problem && err.field) throw new Problem({ ...facts(err), field: 'optie' });
      throw err;
    }
    return `${ctx.here(`/voorstel/${String(request.params.token)}`)}?gedaan=gekozen`;
  },
};

const askSchema = z.object({ wanneer: required(1000) });

/** POST `anders`: none fits; the library reads in the talk when it could be. */
export const askForm = {
  schema: askSchema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showChoice(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof askSchema> }) => {
    const { id } = await ownProposal({ ctx, request });
    await writeMessage({ payload: ctx.payload, library: ctx.library, id, body: values.wanneer });
    return `${ctx.here(`/voorstel/${String(request.params.token)}`)}?gedaan=gevraagd`;
  },
};

function facts({ status, code, facts: known }: Problem) {
  return { status, code, facts: known };
}

function openOptions({ ctx, proposal }: { ctx: Ctx; proposal: Proposal }): Promise<FilledOption[]> {
  const only = { state: { equals: 'open' } };
  return optionsOf({ payload: ctx.payload, req: ctx.req, proposal: proposal.id, only });
}

async function presentOption({ ctx, option }: { ctx: Ctx; option: FilledOption }) {
  const standing = await standingOf({ payload: ctx.payload, option });
  const { when, where } = optionText({ option, language: ctx.language });
  const t = ctx.words.choose;
  return {
    value: option.id,
    label: when,
    hint: [where, standing === 'taken' ? t.takenHint : standing === 'past' ? t.pastHint : '']
      .filter(Boolean)
      .join('. '),
    disabled: standing !== 'free',
  };
}

/** After a refusal: what is free near the day that was picked. */
async function alternativesTo({
  ctx,
  form,
  options,
}: {
  ctx: Ctx;
  form: FormState;
  options: FilledOption[];
}): Promise<ChoiceProps['alternatives']> {
  const wanted = options.find(({ id }) => id === form.values.optie);
  if (form.errors.length === 0 || !wanted?.room) return [];
  const free = await findAlternatives({
    payload: ctx.payload,
    language: ctx.language,
    room: wanted.room.id,
    startsAt: wanted.startsAt,
    endsAt: wanted.endsAt,
    team: true,
  });
  return free.map(({ label }) => ({ label, text: ctx.words.choose.askText(label) }));
}

/** The activity it became, with how many signed up: numbers, never names. */
async function eventOf({ ctx, proposal }: { ctx: Ctx; proposal: Proposal }): Promise<ChoiceProps['event']> {
  const id = idOf(proposal.event);
  if (!id || proposal.state !== 'accepted') return undefined;
  const { docs } = await ctx.payload.find({
    collection: 'events',
    where: here(
      ctx,
      { id: { equals: id } },
      { _status: { equals: 'published' } },
      { eventStatus: { in: ['scheduled', 'held'] } },
    ),
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: true, // the organiser, by the personal link
    req: ctx.req,
  });
  const [event] = docs as Event[];
  if (!event) return undefined;
  const { parties, heads } = await signUpsOf({ payload: ctx.payload, event: id });
  const timeZone = timeZoneOf(event);
  return {
    when: whenText({ at: event.startsAt, until: event.endsAt, timeZone, language: ctx.language }),
    where: placeOf(event) ?? '',
    signUps: ctx.words.choose.signUps(parties, heads),
    href: ctx.link(`/agenda/${event.slug}`),
  };
}
