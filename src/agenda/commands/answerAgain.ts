import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Rsvp, SeatLedger } from '../../payload-types.ts';
import { askedAs, isSameAsk } from '../askedAs.ts';
import { holdUntil } from '../holdUntil.ts';
import { againLetter, changedLetter } from '../mails/letters.ts';
import { mailParty } from '../mails/mailParty.ts';
import { queueHold } from '../queueHold.ts';
import type { ToldEvent } from '../readToldEvent.ts';
import { updateRsvp } from '../updateRsvp.ts';
import { mostAsks } from './returnParty.ts';
import { asConfirmed } from './asConfirmed.ts';
import { mailNewParty } from './mailNewParty.ts';
import { resize } from './resize.ts';
import type { Party } from './signUp.ts';

type Again = { req: PayloadRequest; event: ToldEvent; rsvp: Rsvp; party: Party; ledger: SeatLedger };

/**
 * Someone signs up with an address that is signed up. The button pressed twice does nothing. An unconfirmed party is changed at once. One whose
 * address is confirmed is only mailed a link that changes it: anyone can type anyone's address.
 * @param ledger as it became by this turn
 * @param isOwn the person is logged in with this address: then it is changed at once, too
 */
export async function answerAgain({ isOwn, ...again }: Again & { isOwn: boolean }): Promise<void> {
  if (isSameAsk({ ...again, isOwn })) return;
  if (isOwn) return changeOwn(again);
  const { req, event, rsvp, party } = again;
  const asks = (rsvp.asks ?? 0) + 1;
  if (asks > mostAsks) return;
  if (!rsvp.confirmedAt) return changeUnconfirmed({ ...again, asks });
  await updateRsvp({ req, rsvp, data: { asks, askedAs: askedAs({ party, isOwn: false }) } });
  const isSame = rsvp.partySize === party.size && rsvp.name === party.name;
  const wish = isSame ? undefined : { size: party.size, name: party.name };
  await mailParty({ req, event, rsvp, kind: 'rsvp.again', write: (letter) => againLetter(letter, { wish }) });
}

/** As much of it as there is room for, and held anew. */
async function changeUnconfirmed({ req, event, rsvp, party, ledger, asks }: Again & { asks: number }) {
  const { name, language } = party;
  const until = rsvp.holdsSeats ? holdUntil(event) : undefined;
  const held = { holdUntil: until?.toISOString() ?? null };
  const asked = { asks, askedAs: askedAs({ party, isOwn: false }) };
  const renamed = await updateRsvp({
    req,
    rsvp,
    data: { ...asked, name, language, ...shared(party), ...held },
  });
  if (until) await queueHold({ req, rsvp: rsvp.id, until });
  const resized = await resize({ req, rsvp: renamed, size: party.size });
  if (resized?.holdsSeats && !rsvp.holdsSeats) return; // got seats by becoming smaller, and was told
  const noRoomFor = resized ? undefined : party.size;
  await mailNewParty({ req, event, rsvp: resized ?? renamed, sequence: ledger.sequence, noRoomFor });
}

async function changeOwn({ req, event, rsvp, party, ledger }: Again): Promise<void> {
  const { name, language } = party;
  const asked = { askedAs: askedAs({ party, isOwn: true }) };
  const data = { ...asked, name, language, ...shared(party), ...(rsvp.confirmedAt ? {} : asConfirmed(rsvp)) };
  const renamed = await updateRsvp({ req, rsvp, data });
  const resized = await resize({ req, rsvp: renamed, size: party.size });
  if (!resized) throw new Problem({ status: 409, code: 'rsvp.no-room', field: 'personen' });
  if (resized.holdsSeats && !rsvp.holdsSeats) return; // got seats by becoming smaller, and was told
  if (!rsvp.confirmedAt) return mailNewParty({ req, event, rsvp: resized, sequence: ledger.sequence });
  await mailParty({
    req,
    event,
    rsvp: resized,
    kind: 'rsvp.changed',
    write: (letter) => changedLetter(letter, {}),
  });
}

/** Whether the partner may see the name, as said last; a form that does not ask changes nothing. */
function shared({ sharesName }: Party): { shareWithPartner?: boolean } {
  return sharesName === undefined ? {} : { shareWithPartner: sharesName };
}
