import type { Request } from 'express';
import {
  createElement,
  dateText,
  emptyForm,
  homeZone,
  idOf,
  loadPlaces,
  now,
  placeOf,
  placeOptions,
  readMany,
  signUpsOf,
  timeZoneOf,
  whenText,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Event, Proposal } from '../../../src/payload-types.ts';
import { optionsOf, standingOf } from '../choose/optionsOf.ts';
import { standardWords } from '../thanks/thank.ts';
import { optionText } from '../choose/optionText.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { checks } from '../extend.ts';
import { boardState, type BoardState } from './boardState.ts';
import { CardPage, type CardProps } from './CardPage.tsx';
import { loadCard } from './loadCard.ts';

/** `/bord/:proposal`: what staff keep of one proposal: checklist, notes, days that were offered. */
export async function showCard(ctx: Ctx, request: Request, form: FormState = emptyForm): Promise<PageAnswer> {
  const proposal = await loadCard({ ctx, request });
  const event = await eventOf({ ctx, proposal });
  const state = boardState({ proposal, event, at: now() });
  const isOpen = proposal.state === 'sent' || proposal.state === 'talking';
  const base = ctx.here(`/bord/${proposal.id}`);
  const [notes, options, places, facts, after, thanks] = await Promise.all([
    notesOf({ ctx, proposal }),
    presentOptions({ ctx, proposal, base }),
    isOpen ? loadPlaces(ctx) : [],
    factsOf({ ctx, proposal, event, state }),
    state === 'held' && event ? afterwards({ ctx, event }) : undefined,
    state === 'held' && event ? thanksFor({ ctx, proposal, event }) : undefined,
  ]);
  const own = proposal.kennismakers;
  const kept = Object.fromEntries(checks.map((check) => [check, own?.[check] ?? 'todo']));
  return {
    title: proposal.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: ctx.words.board.title, href: ctx.here('/bord') },
    ],
    render: (view) =>
      createElement(CardPage, {
        view,
        words: ctx.words,
        title: proposal.title,
        state: ctx.words.board.states[state],
        done: doneText({ ctx }),
        form: {
          ...form,
          values: { ...kept, erbij: own?.checkNote ?? '', bedankt: thanks?.words ?? '', ...form.values },
        },
        base,
        facts,
        talk: ctx.link(`/voorstellen/${proposal.id}`),
        after,
        reopen: state === 'accepted' && proposal.state === 'accepted' ? `${base}/opnieuw` : undefined,
        thanks,
        options,
        places: isOpen ? placeOptions({ ctx, places }) : undefined,
        notes,
      }),
  };
}

function doneText({ ctx }: { ctx: Ctx }): string | undefined {
  const t = ctx.words.card;
  const said = {
    bewaard: t.done,
    verstuurd: t.sent,
    weg: t.withdrawn,
    bedankt: t.thanked,
    heropend: t.reopened,
  } as Record<string, string>;
  const done = ctx.query.get('gedaan') ?? '';
  return Object.hasOwn(said, done) ? said[done] : undefined;
}

async function eventOf({ ctx, proposal }: { ctx: Ctx; proposal: Proposal }): Promise<Event | undefined> {
  const id = idOf(proposal.event);
  if (!id) return undefined;
  const where = here(ctx, { id: { equals: id } });
  return (await readMany({ ctx, collection: 'events', where, limit: 1 })).docs[0];
}

async function factsOf({
  ctx,
  proposal,
  event,
  state,
}: {
  ctx: Ctx;
  proposal: Proposal;
  event?: Event;
  state: BoardState;
}): Promise<CardProps['facts']> {
  const t = ctx.words.card;
  const facts = [
    {
      term: t.by,
      detail: [proposal.proposedBy?.name, proposal.proposedBy?.email].filter(Boolean).join(', '),
    },
    { term: t.state, detail: ctx.words.board.states[state] },
    { term: t.from, detail: proposal.kennismakers?.askedFrom ?? '' },
  ].filter(({ detail }) => detail);
  if (!event) return facts;
  const { parties, heads } = await signUpsOf({ payload: ctx.payload, event: event.id });
  const timeZone = timeZoneOf(event);
  const when = whenText({ at: event.startsAt, until: event.endsAt, timeZone, language: ctx.language });
  return [
    ...facts,
    { term: t.when, detail: when },
    { term: t.where, detail: placeOf(event) ?? '' },
    {
      term: t.signUps,
      detail: ctx.words.choose.signUps(parties, heads),
      href: ctx.link(`/agenda/${event.slug}`),
    },
  ].filter(({ detail }) => detail);
}

async function notesOf({ ctx, proposal }: { ctx: Ctx; proposal: Proposal }): Promise<CardProps['notes']> {
  const where = here(ctx, { proposal: { equals: proposal.id } });
  const { docs } = await readMany({
    ctx,
    collection: 'kennismakers-notes',
    where,
    sort: 'createdAt',
    limit: 100,
    depth: 0,
  });
  return docs.map((note) => ({
    id: note.id,
    body: note.body,
    by: note.authorName ?? '',
    on: dateText({ at: note.createdAt, timeZone: homeZone, language: ctx.language, short: true }),
  }));
}

async function presentOptions({
  ctx,
  proposal,
  base,
}: {
  ctx: Ctx;
  proposal: Proposal;
  base: string;
}): Promise<CardProps['options']> {
  const t = ctx.words.card;
  const options = await optionsOf({ payload: ctx.payload, req: ctx.req, proposal: proposal.id });
  return Promise.all(
    options.map(async (option) => {
      const isOpen = option.state === 'open';
      const standing = isOpen ? await standingOf({ payload: ctx.payload, option }) : 'free';
      const { when, where } = optionText({ option, language: ctx.language });
      const badge = standing === 'free' ? t.optionStates[option.state] : t[standing];
      return {
        id: option.id,
        when,
        where,
        badge: { label: badge, tone: standing === 'free' ? 'plain' : 'warn' } as const,
        withdraw: isOpen ? `${base}/mogelijkheid/${option.id}/weg` : undefined,
      };
    }),
  );
}

/** What can be done with an activity that was held. */
async function afterwards({ ctx, event }: { ctx: Ctx; event: Event }): Promise<CardProps['after']> {
  const where = here(ctx, { event: { equals: event.id } });
  const [format] = (await readMany({ ctx, collection: 'kennismakers-formats', where, limit: 1, depth: 0 }))
    .docs;
  const t = ctx.words.card;
  return [
    format
      ? { label: t.toFormat, href: ctx.here(`/formats/${format.slug}`) }
      : { label: t.format, href: ctx.here(`/formats/nieuw?activiteit=${event.id}`) },
  ];
}

/** What was said in thanks, or words to begin with. */
async function thanksFor({
  ctx,
  proposal,
  event,
}: {
  ctx: Ctx;
  proposal: Proposal;
  event: Event;
}): Promise<CardProps['thanks']> {
  const where = here(ctx, { proposal: { equals: proposal.id } });
  const [said] = (await readMany({ ctx, collection: 'kennismakers-thanks', where, limit: 1, depth: 0 })).docs;
  if (said) return { words: said.words, isSaid: true };
  return { words: standardWords({ proposal, event, library: ctx.library }), isSaid: false };
}
