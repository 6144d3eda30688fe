import type { Payload } from 'payload';
import { gathered } from '../../core/database/gathered.ts';
import type { Language } from '../../core/text/index.ts';
import { turnOfEvent } from '../inEvent.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { signUpTogether } from './signUpTogether.ts';

/** Who signs up, as entered. */
export type Party = {
  name: string;
  email: string;
  size: number;
  language: Language;
  /** Agrees that the partner of the activity sees the name. */
  sharesName?: boolean;
  /** Entered by staff (id), perhaps with a telephone number instead of an address. */
  desk?: { phone: string; enteredBy: string };
};

/** So many parties that wait for one another are stored in one transaction. */
const mostAtOnce = 50;

/**
 * Signs a party up: seats when there are enough, else a place on the waitlist, and a mail that asks to
 * confirm. A second time with the same address changes the first. What happened is told by mail alone, so
 * that nobody learns here which addresses are known.
 * @param isOwn the address is that of the account the person is logged in with, and needs no confirming
 * @throws Problem rsvp.cancelled, rsvp.closed, rsvp.party; rsvp.no-room when `isOwn` and the first grows
 */
export async function signUp({
  payload,
  event,
  party,
  isOwn = false,
}: {
  payload: Payload;
  event: ToldEvent;
  party: Party;
  isOwn?: boolean;
}): Promise<void> {
  await gathered({
    key: turnOfEvent(event.id),
    item: { event, party, isOwn },
    most: mostAtOnce,
    work: (entries) => signUpTogether({ payload, entries }),
  });
}
