import { now } from '../../core/now.ts';
import type { Rsvp } from '../../payload-types.ts';
import { holdUntil } from '../holdUntil.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { askedAs } from '../askedAs.ts';
import type { Party } from './signUp.ts';

type PartyData = Pick<
  Rsvp,
  | 'name'
  | 'email'
  | 'phone'
  | 'enteredBy'
  | 'shareWithPartner'
  | 'partySize'
  | 'language'
  | 'state'
  | 'holdsSeats'
  | 'turn'
  | 'holdUntil'
  | 'confirmedAt'
  | 'asks'
  | 'askedAs'
  | 'toldSequence'
>;

/**
 * What is stored of a party that signs up.
 * @param asks how often its address asked before
 * @param turn its place in the order of signing up
 * @param sequence of the activity, as the party is told of it now
 * @param holdsSeats whether its seats were taken; else it waits
 */
export function partyData({
  event,
  party,
  isOwn,
  holdsSeats,
  turn,
  sequence,
  asks = 0,
}: {
  event: ToldEvent;
  party: Party;
  isOwn: boolean;
  holdsSeats: boolean;
  turn: number;
  sequence: number;
  asks?: number;
}): PartyData {
  return {
    name: party.name,
    email: party.email || null,
    phone: party.desk?.phone || null,
    enteredBy: party.desk?.enteredBy ?? null,
    shareWithPartner: party.sharesName ?? false,
    partySize: party.size,
    language: party.language,
    state: !holdsSeats ? 'waitlisted' : isOwn ? 'confirmed' : 'unconfirmed',
    holdsSeats,
    turn,
    holdUntil: holdsSeats && !isOwn ? holdUntil(event).toISOString() : null,
    confirmedAt: isOwn ? now().toISOString() : null,
    asks: asks + 1,
    askedAs: askedAs({ party, isOwn }),
    toldSequence: sequence,
  };
}
