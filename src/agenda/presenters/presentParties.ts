import type { RsvpListProps, RsvpRow } from '../../../templates/pages/RsvpList.tsx';
import type { Text } from '../../core/text/index.ts';
import type { Rsvp } from '../../payload-types.ts';
import { personIn } from '../../people/personIn.ts';
import { presentPerson, type Onlooker } from '../../people/presentPerson.ts';

/**
 * Who signed up, for those who may know: names and numbers, addresses for staff and host only.
 * Waiting parties stand apart, in the order of the waitlist.
 */
export function presentParties({
  t,
  rsvps,
  onlooker,
  stopped,
}: {
  t: Text;
  rsvps: Rsvp[];
  /** Staff, host or moderator: the caller has checked. */
  onlooker: Onlooker;
  /** Ids of parties whose address takes no mail, for who may see addresses. */
  stopped: ReadonlySet<string>;
}): Pick<RsvpListProps, 'coming' | 'waiting'> {
  const present = (rsvp: Rsvp): RsvpRow => ({
    id: rsvp.id,
    ...presentPerson({ onlooker, person: personIn.rsvp(rsvp), nobody: t.rsvp.list.noName }),
    people: rsvp.partySize,
    here: rsvp.state === 'attended',
    state: rsvp.state === 'offered' ? '' : t.rsvp.mine.states[rsvp.state],
    ...(stopped.has(rsvp.id) && { problem: t.rsvp.list.noMail }),
  });
  const waiting = rsvps.filter(({ state }) => state === 'waitlisted');
  waiting.sort((one, other) => (one.turn ?? 0) - (other.turn ?? 0));
  const coming = rsvps.filter(({ state }) => state !== 'waitlisted');
  return {
    coming: group({ t, rows: coming.map(present) }),
    waiting: group({ t, rows: waiting.map(present) }),
  };
}

function group({ t, rows }: { t: Text; rows: RsvpRow[] }): { rows: RsvpRow[]; count: string } {
  const heads = rows.reduce((sum, { people }) => sum + people, 0);
  return { rows, count: t.rsvp.list.count(rows.length, heads) };
}
