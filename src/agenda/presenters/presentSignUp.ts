import type { EventSignUpProps } from '../../../templates/pages/EventSignUp.tsx';
import { whenText } from '../../core/time/whenText.ts';
import type { Event } from '../../payload-types.ts';
import { retentionDays } from '../../people/retention/retentionDays.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import { isPast } from '../isPast.ts';
import { largestParty, signUpState } from '../signUpState.ts';
import { timeZoneOf } from '../timeZoneOf.ts';

/**
 * The place on an activity's page where one signs up, or why one cannot. Nothing for an activity that is
 * off or over: its notice says enough.
 * @param isMember the person is logged in and takes part in the group, where that is asked
 * @param groupHref the group's page, where the person may see it
 */
export function presentSignUp({
  ctx,
  event,
  form,
  isMember,
  groupHref,
}: {
  ctx: LibraryContext;
  event: Event;
  form: FormState;
  isMember: boolean;
  groupHref?: string;
}): EventSignUpProps | undefined {
  const t = ctx.t.rsvp.form;
  const state = signUpState(event);
  if (state === 'off' || isPast(event)) return undefined;
  if (state === 'not-needed') return { title: t.title, text: t.notNeeded };
  if (state === 'closed') return { title: t.title, text: t.closed };
  if (state === 'early') {
    const when = whenText({
      at: event.rsvpOpensAt ?? '',
      timeZone: timeZoneOf(event),
      language: ctx.language,
    });
    return { title: t.title, text: t.notYet(when) };
  }
  if (event.rsvp === 'members' && !isMember) {
    const back = `${ctx.link(`/agenda/${event.slug}`)}#aanmelden`;
    const logIn = {
      label: t.logIn,
      href: `${ctx.networkLink('/inloggen')}?naar=${encodeURIComponent(back)}`,
    };
    const join = groupHref ? { label: t.join, href: groupHref } : undefined;
    return { title: t.title, text: t.members, link: ctx.user ? join : logIn };
  }
  const left = event.capacity ? event.capacity - (event.seatsTaken ?? 0) : Infinity;
  return {
    title: left > 0 ? t.title : t.waitTitle,
    form: {
      t: ctx.t,
      action: ctx.link(`/agenda/${event.slug}/aanmelden`),
      isFull: left <= 0,
      max: largestParty(event),
      keptDays: retentionDays(ctx.library, 'rsvpDays'),
      partners: partnerNames(event),
      values: { naam: ctx.user?.name ?? '', email: ctx.user?.email ?? '', personen: '1', ...form.values },
      errors: form.errors,
    },
  };
}

/** Of the partners who would like to see the name; empty where there are none. */
function partnerNames({ partners }: Event): string {
  return (partners ?? [])
    .flatMap((partner) => (typeof partner === 'object' ? [partner.name] : []))
    .join(', ');
}
