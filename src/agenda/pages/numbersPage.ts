import { createElement } from 'react';
import { RsvpNumbers, type RsvpNumbersProps } from '../../../templates/pages/RsvpNumbers.tsx';
import type { Event, Rsvp } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { signUpsOf } from '../signUpsOf.ts';

/**
 * How many signed up for an activity, for an organiser who sees numbers only, or a contact person of a
 * partner, who also sees the names of those who agreed.
 */
export async function numbersPage({
  ctx,
  event,
  lead,
  known,
}: {
  ctx: LibraryContext;
  event: Event;
  lead: string;
  known: 'agreed' | 'numbers';
}): Promise<PageAnswer> {
  const t = ctx.t.rsvp.list;
  const href = ctx.link(`/agenda/${event.slug}`);
  const [count, agreed] = await Promise.all([
    signUpsOf({ payload: ctx.payload, event: event.id }),
    known === 'agreed' ? agreedParties({ ctx, event: event.id }) : undefined,
  ]);
  const sentences = [
    t.count(count.parties, count.heads),
    ...(count.waiting > 0 ? [`${t.waiting}: ${count.waiting}`] : []),
  ];
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.t.agenda.list.title, href: ctx.link('/agenda') },
      { label: event.title, href },
    ],
    render: (view) =>
      createElement(RsvpNumbers, { view, t, lead, sentences, agreed, back: { label: t.back, href } }),
  };
}

async function agreedParties({
  ctx,
  event,
}: {
  ctx: LibraryContext;
  event: string;
}): Promise<RsvpNumbersProps['agreed']> {
  const { docs } = await ctx.payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: {
      and: [
        { event: { equals: event } },
        { shareWithPartner: { equals: true } },
        { state: { in: ['confirmed', 'attended'] } },
      ],
    },
    sort: 'name',
    limit: 1000,
    pagination: false,
  });
  return docs.map(({ id, name, partySize }) => ({
    id,
    name: name || ctx.t.rsvp.list.noName,
    people: ctx.t.rsvp.people(partySize),
  }));
}
