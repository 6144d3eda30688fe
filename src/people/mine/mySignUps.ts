import type { EventCardProps } from '../../../templates/parts/EventCard.tsx';
import { presentEventCard } from '../../agenda/presenters/presentEventCard.ts';
import { rsvpToken } from '../../agenda/rsvpToken.ts';
import { now } from '../../core/now.ts';
import type { Event, Rsvp, User } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { provenAddress } from '../provenAddress.ts';
import { idOf } from '../roles.ts';
import { withinLibrary } from './withinLibrary.ts';

const most = 100;
const daysBack = 90;

/** What someone signed up for with the address of the account: to come first, then the last three months. */
export async function mySignUps({ ctx, user }: { ctx: Context; user: User }): Promise<EventCardProps[]> {
  const email = provenAddress(user);
  if (!email) return [];
  const within = await withinLibrary(ctx);
  const rsvps = await ctx.payload.find({
    collection: 'rsvps',
    where: { email: { equals: email }, state: { not_equals: 'left' } },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: true, // by one's own address, proven by a mailed link
    req: ctx.req,
  });
  const events = await ctx.payload.find({
    collection: 'events',
    where: {
      id: { in: rsvps.docs.map((rsvp) => idOf(rsvp.event) ?? '') },
      endsAt: { greater_than: new Date(now().getTime() - daysBack * 24 * 3600_000).toISOString() },
    },
    sort: 'startsAt',
    limit: most,
    depth: 1,
    pagination: false,
    overrideAccess: true, // who signed up knows the activity
    req: ctx.req,
  });
  const cards = comingFirst(events.docs).map((event) => {
    const there = within(event);
    const rsvp = rsvps.docs.find((each) => idOf(each.event) === event.id);
    if (!there || !rsvp) return undefined;
    const card = presentEventCard({ ctx: there, event });
    const href = ctx.networkLink(`/aanmelding/${rsvpToken(rsvp.id)}`);
    return {
      ...card,
      href,
      seats: undefined,
      library: there.library.name,
      badges: badges({ ctx, rsvp, card }),
    };
  });
  return cards.filter((card) => card !== undefined);
}

function comingFirst(events: Event[]): Event[] {
  const isOver = (event: Event) => new Date(event.endsAt) <= now();
  return [...events.filter((event) => !isOver(event)), ...events.filter(isOver).reverse()];
}

function badges({ ctx, rsvp, card }: { ctx: Context; rsvp: Rsvp; card: EventCardProps }) {
  const t = ctx.t.people.mine;
  if (rsvp.state === 'left' || card.off) return card.badges;
  const tone = rsvp.state === 'confirmed' || rsvp.state === 'attended' ? 'good' : 'plain';
  return [{ label: t.rsvpState[rsvp.state], tone } as const, { label: t.party(rsvp.partySize) }];
}
