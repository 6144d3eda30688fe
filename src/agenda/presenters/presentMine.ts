import type { RsvpPageProps } from '../../../templates/pages/RsvpPage.tsx';
import { dateParts } from '../../core/time/dateParts.ts';
import { whenText } from '../../core/time/whenText.ts';
import type { Context } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import { addressOf } from '../addressOf.ts';
import { isOff } from '../isOff.ts';
import { isPast } from '../isPast.ts';
import type { Mine } from '../pages/loadMine.ts';
import { rsvpToken } from '../rsvpToken.ts';
import { largestParty, signUpState } from '../signUpState.ts';
import { timeZoneOf } from '../timeZoneOf.ts';
import { isLive } from '../commands/changeParty.ts';

type Shown = Omit<RsvpPageProps, 'view' | 't'>;
type Args = Mine & { ctx: Context; form: FormState; position?: number };

/**
 * What someone signed up for, for that someone alone: where it stands and what can be done.
 * @param position on the waitlist, when it waits
 */
export function presentMine({ ctx, rsvp, event, form, position }: Args): Shown {
  const t = ctx.t.rsvp.mine;
  const base = ctx.networkLink(`/aanmelding/${rsvpToken(rsvp.id)}`);
  const place = { timeZone: timeZoneOf(event), language: ctx.language };
  const isOpen = !isOff(event) && !isPast(event);
  const asksConfirming = isOpen && isLive(rsvp) && !rsvp.confirmedAt;
  const canChange = isOpen && isLive(rsvp);
  return {
    event: event.title,
    eventHref: ctx.networkLink(`/${event.library.slug}/agenda/${event.slug}`),
    date: dateParts({ at: event.startsAt, until: event.endsAt, ...place }),
    facts: [
      {
        term: ctx.t.agenda.event.when,
        detail: whenText({ at: event.startsAt, until: event.endsAt, ...place }),
      },
      { term: ctx.t.agenda.event.where, detail: addressOf(event) ?? '' },
      { term: t.name, detail: rsvp.name ?? '' },
      { term: t.people, detail: ctx.t.rsvp.people(rsvp.partySize) },
      { term: t.state, detail: stateWord({ ctx, rsvp, position }) },
    ].filter(({ detail }) => detail !== ''),
    notices: noticesOf({ ctx, rsvp, event, position }),
    confirm: asksConfirming
      ? { action: `${base}/bevestigen`, text: confirmText({ ctx, rsvp, event }) }
      : undefined,
    rejoin:
      rsvp.state === 'left' && signUpState(event) === 'open' ? { action: `${base}/bevestigen` } : undefined,
    calendarHref: isOpen && rsvp.state === 'confirmed' ? `${base}/agenda.ics` : undefined,
    change: canChange ? changeForm({ ctx, rsvp, event, form, action: `${base}/wijzigen` }) : undefined,
    leave: canChange ? { action: `${base}/afmelden` } : undefined,
  };
}

function stateWord({ ctx, rsvp, position }: Pick<Args, 'ctx' | 'rsvp' | 'position'>): string {
  const { states, position: place } = ctx.t.rsvp.mine;
  if (rsvp.state === 'waitlisted') return place(position ?? 1);
  return rsvp.state === 'offered' ? states.waitlisted : states[rsvp.state];
}

function confirmText({ ctx, rsvp, event }: Pick<Args, 'ctx' | 'rsvp' | 'event'>): string {
  const t = ctx.t.rsvp.mine;
  if (rsvp.state === 'waitlisted') return t.waitUnconfirmed;
  const place = { timeZone: timeZoneOf(event), language: ctx.language };
  return rsvp.holdUntil
    ? `${t.unconfirmed} ${t.hold(whenText({ at: rsvp.holdUntil, ...place }))}`
    : t.unconfirmed;
}

/** The page stays open in a tab: who read there that they wait may have a seat by now. */
function isStillSo({ done, rsvp }: { done: string; rsvp: Args['rsvp'] }): boolean {
  const states: Record<string, Args['rsvp']['state'][]> = {
    bevestigd: ['confirmed'],
    wachtlijst: ['waitlisted', 'offered'],
    afgemeld: ['left'],
  };
  return states[done]?.includes(rsvp.state) ?? true;
}

/** What just happened (from the address this page was sent to), and what must be known. */
function noticesOf({
  ctx,
  rsvp,
  event,
}: Pick<Args, 'ctx' | 'rsvp' | 'event' | 'position'>): Shown['notices'] {
  const t = ctx.t.rsvp.mine;
  const done = ctx.query.get('gelukt');
  const notices: Shown['notices'] = [];
  if (done && Object.hasOwn(t.done, done) && isStillSo({ done, rsvp })) {
    notices.push({ tone: 'success', text: t.done[done as keyof typeof t.done], live: true });
  }
  if (event.eventStatus === 'cancelled') notices.push({ tone: 'error', text: t.cancelled });
  else if (event.eventStatus === 'postponed') notices.push({ tone: 'warning', text: t.postponed });
  else if (isPast(event)) notices.push({ tone: 'info', text: t.past });
  else if (rsvp.state === 'left' && !done) notices.push({ tone: 'info', text: t.left });
  return notices;
}

function changeForm({
  ctx,
  rsvp,
  event,
  form,
  action,
}: Omit<Args, 'position'> & { action: string }): NonNullable<Shown['change']> {
  const t = ctx.t.rsvp;
  const wished = Number(ctx.query.get('personen'));
  const isWish = Number.isInteger(wished) && wished >= 1 && wished <= 50 && ctx.query.has('naam');
  return {
    t: ctx.t,
    action,
    max: Math.max(largestParty(event), rsvp.partySize),
    wish: isWish ? t.mine.wish(t.people(wished)) : undefined,
    values: {
      naam: (isWish && ctx.query.get('naam')?.slice(0, 100)) || (rsvp.name ?? ''),
      personen: String(isWish ? wished : rsvp.partySize),
      ...form.values,
    },
    errors: form.errors,
  };
}
