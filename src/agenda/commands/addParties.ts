import type { PayloadRequest } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import { createMany } from '../../core/database/createMany.ts';
import { newId } from '../../core/database/newId.ts';
import { TryAgain } from '../../core/database/TryAgain.ts';
import { queueJobs } from '../../core/jobs/queueJobs.ts';
import { now } from '../../core/now.ts';
import { queueMails } from '../../mail/queueMails.ts';
import type { Rsvp, SeatLedger } from '../../payload-types.ts';
import { newPartyLetter } from '../mails/newPartyLetter.ts';
import { partyMail } from '../mails/partyMail.ts';
import { positionOf } from '../positionOf.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { rsvpKey } from '../rsvpKey.ts';
import { takeSeats } from '../seats/takeSeats.ts';
import { partyData } from './partyData.ts';
import type { Entry } from './signUpTogether.ts';

type Adding = { req: PayloadRequest; event: ToldEvent; ledger: SeatLedger; entries: Entry[] };

/**
 * Gives parties that are new to an activity their seats or their place on the waitlist, in the order they
 * came, and mails them; all in the transaction of `req`.
 * @param ledger as it became by their turns, of which theirs are the last
 * @returns them, as stored
 */
export async function addParties({ req, event, ledger, entries }: Adding): Promise<Rsvp[]> {
  if (entries.length === 0) return [];
  const rsvps = await storeParties({ req, event, ledger, entries });
  const holds = rsvps.flatMap(({ id, holdUntil }) =>
    holdUntil ? [{ task: 'freeHolds' as const, input: { rsvp: id }, waitUntil: new Date(holdUntil) }] : [],
  );
  await queueJobs({ req, jobs: holds });
  const firstWaiting = rsvps.find(({ state }) => state === 'waitlisted');
  let position = firstWaiting ? await positionOf({ payload: req.payload, rsvp: firstWaiting, req }) : 0;
  const { sequence } = ledger;
  const mails = rsvps.flatMap((rsvp) => {
    const place = rsvp.state === 'waitlisted' ? position++ : undefined;
    return partyMail(newPartyLetter({ event, rsvp, sequence, position: place })) ?? [];
  });
  await queueMails({ req, mails });
  await forget({ req, tags: [event.id] });
  return rsvps;
}

async function storeParties({ req, event, ledger, entries }: Adding): Promise<Rsvp[]> {
  const firstTurn = ledger.turn - entries.length + 1;
  const seated = await seatInOrder({ req, event, ledger, entries });
  const at = now().toISOString();
  const rsvps = entries.map(({ party, isOwn }, index) => {
    const [holdsSeats, turn] = [seated.has(index), firstTurn + index];
    return {
      ...partyData({ event, party, isOwn, holdsSeats, turn, sequence: ledger.sequence }),
      event: event.id,
      library: event.library.id,
      key: rsvpKey({ event: event.id, email: party.email }),
      createdAt: at,
      updatedAt: at,
      id: newId(req.payload),
    };
  });
  const documents = rsvps.map(({ id, ...data }) => ({ id, data }));
  await createMany({ req, collection: 'rsvps', documents });
  return rsvps as Rsvp[];
}

/** Takes the seats of all who fit, by the ledger as it stands in this transaction. @returns their places */
async function seatInOrder({ req, event, ledger, entries }: Adding): Promise<Set<number>> {
  const isLimited = typeof ledger.capacity === 'number';
  const seated = new Set<number>();
  let size = 0;
  entries.forEach(({ party }, index) => {
    if (isLimited && size + party.size > ledger.free) return;
    size += party.size;
    seated.add(index);
  });
  if (size > 0 && !(await takeSeats({ req, event: event.id, size }))) {
    throw new TryAgain('Seats were taken beside the ledger');
  }
  return seated;
}
