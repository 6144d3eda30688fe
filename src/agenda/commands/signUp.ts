import type { Payload, PayloadRequest } from 'payload';
import { TryAgain } from '../../core/database/TryAgain.ts';
import type { Language } from '../../core/text/index.ts';
import type { SeatLedger } from '../../payload-types.ts';
import { checkSignUp } from '../checkSignUp.ts';
import { findRsvp } from '../findRsvp.ts';
import { inEvent } from '../inEvent.ts';
import { queueForgetting } from '../queueForgetting.ts';
import { readToldEvent, type ToldEvent } from '../readToldEvent.ts';
import { rsvpKey } from '../rsvpKey.ts';
import { factsOf } from '../seats/factsOf.ts';
import { nextTurn } from '../seats/nextTurn.ts';
import { addParty } from './addParty.ts';
import { answerAgain } from './answerAgain.ts';

/** Who signs up, as entered. */
export type Party = {
  name: string;
  email: string;
  size: number;
  language: Language;
  /** Agrees that the partner of the activity sees the name. */
  sharesName?: boolean;
};

/**
 * Signs a party up: seats when there are enough, else a place on the waitlist, and a mail that asks to
 * confirm. A second time with the same address changes the first. What happened is told by mail alone, so
 * that nobody learns here which addresses are known.
 * @param isOwn the address is that of the account the person is logged in with, and needs no confirming
 * @throws Problem rsvp.cancelled, rsvp.closed, rsvp.party; rsvp.no-room when `isOwn` and the first grows
 */
export async function signUp({
  payload,
  event: read,
  party,
  isOwn = false,
}: {
  payload: Payload;
  event: ToldEvent;
  party: Party;
  isOwn?: boolean;
}): Promise<void> {
  let event = read;
  let isNewest = false;
  await inEvent({ payload, event: event.id, work });

  async function work(req: PayloadRequest): Promise<void> {
    checkSignUp({ event, size: party.size });
    const ledger = await nextTurn({ req, event: event.id });
    if (ledger.facts !== factsOf(event) && !isNewest) {
      event = (await readToldEvent({ payload, id: event.id })) ?? event;
      isNewest = true;
      throw new TryAgain('The activity changed while someone signed up');
    }
    await enter({ req, event, ledger, party, isOwn });
  }
}

type Entry = { req: PayloadRequest; event: ToldEvent; ledger: SeatLedger; party: Party; isOwn: boolean };

async function enter({ req, event, ledger, party, isOwn }: Entry): Promise<void> {
  const key = rsvpKey({ event: event.id, email: party.email });
  const known = await findRsvp({ payload: req.payload, where: { key: { equals: key } }, req });
  if (ledger.turn === 1) await queueForgetting({ req, event });
  if (known && known.state !== 'left') return answerAgain({ req, event, rsvp: known, party, ledger, isOwn });
  await addParty({ req, event, ledger, party, isOwn, known });
}
