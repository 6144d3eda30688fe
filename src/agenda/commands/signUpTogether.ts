import type { Payload, PayloadRequest } from 'payload';
import type { Outcome } from '../../core/database/gathered.ts';
import { TryAgain } from '../../core/database/TryAgain.ts';
import { Problem } from '../../core/Problem.ts';
import type { SeatLedger } from '../../payload-types.ts';
import { checkSignUp } from '../checkSignUp.ts';
import { findRsvp } from '../findRsvp.ts';
import { inEvent } from '../inEvent.ts';
import { queueForgetting } from '../queueForgetting.ts';
import { readToldEvent, type ToldEvent } from '../readToldEvent.ts';
import { rsvpKey } from '../rsvpKey.ts';
import { factsOf } from '../seats/factsOf.ts';
import { nextTurn } from '../seats/nextTurn.ts';
import { addParties } from './addParties.ts';
import { answerAgain } from './answerAgain.ts';
import { returnParty } from './returnParty.ts';
import type { Party } from './signUp.ts';

/** A party that signs up, with the activity as it was read for it. */
export type Entry = { event: ToldEvent; party: Party; isOwn: boolean };

type Work<T> = (turn: Turn) => Promise<T>;
/** A transaction, the activity in it, and the way to take turns for so many parties. */
type Turn = { req: PayloadRequest; event: ToldEvent; take: (parties: number) => Promise<SeatLedger> };

/**
 * Signs up parties for one activity that came at the same time: those that are new to it in one
 * transaction, those that are known one by one. Call it in the turn of the activity (turnOfEvent).
 * @param entries in the order they came
 * @returns what became of each, in the same order
 */
export async function signUpTogether({
  payload,
  entries,
}: {
  payload: Payload;
  entries: Entry[];
}): Promise<Outcome[]> {
  const outcomes = new Map<Entry, Outcome>();
  const left = entries.length > 1 ? await addNew({ payload, entries, outcomes }) : entries;
  for (const entry of left) {
    try {
      await withNewest({ payload, event: entry.event, work: (turn) => enter(turn, entry) });
    } catch (failure) {
      outcomes.set(entry, { failure });
    }
  }
  return entries.map((entry) => outcomes.get(entry) ?? {});
}

/** @returns those that are not dealt with yet; who is refused is noted in `outcomes` */
async function addNew({
  payload,
  entries,
  outcomes,
}: {
  payload: Payload;
  entries: Entry[];
  outcomes: Map<Entry, Outcome>;
}): Promise<Entry[]> {
  const event = entries.at(-1)?.event as ToldEvent;
  try {
    return await withNewest({ payload, event, work });
  } catch (err) {
    if (err instanceof Problem) throw err; // too busy: so it would be for each of them
    return entries; // one of them cannot be stored; that must not cost the others their seats
  }

  async function work({ req, event, take }: Turn): Promise<Entry[]> {
    outcomes.clear();
    const allowed = entries.filter((entry) => {
      const failure = refusalOf({ event, entry });
      if (failure) outcomes.set(entry, { failure });
      return !failure;
    });
    if (allowed.length === 0) return [];
    const ledger = await take(allowed.length);
    const added = await newOnes({ req, event, entries: allowed });
    await addParties({ req, event, ledger, entries: added });
    return allowed.filter((entry) => !added.includes(entry));
  }
}

function refusalOf({ event, entry }: { event: ToldEvent; entry: Entry }): unknown {
  try {
    checkSignUp({ event, size: entry.party.size });
    return undefined;
  } catch (err) {
    return err;
  }
}

/** Those whose address is not signed up, each address once. */
async function newOnes({
  req,
  event,
  entries,
}: {
  req: PayloadRequest;
  event: ToldEvent;
  entries: Entry[];
}): Promise<Entry[]> {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = rsvpKey({ event: event.id, email: entry.party.email });
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  const found = await req.payload.db.find<{ id: string; key: string }>({
    collection: 'rsvps',
    where: { key: { in: [...byKey.keys()] } },
    limit: byKey.size,
    pagination: false,
    select: { key: true },
    req,
  });
  for (const { key } of found.docs) byKey.delete(key);
  return [...byKey.values()];
}

async function enter({ req, event, take }: Turn, entry: Entry): Promise<void> {
  const { party, isOwn } = entry;
  checkSignUp({ event, size: party.size });
  const ledger = await take(1);
  const key = rsvpKey({ event: event.id, email: party.email });
  const known = await findRsvp({ payload: req.payload, where: { key: { equals: key } }, req });
  if (!known) {
    await addParties({ req, event, ledger, entries: [entry] });
    return;
  }
  if (known.state === 'left') return returnParty({ req, event, ledger, party, isOwn, known });
  await answerAgain({ req, event, rsvp: known, party, ledger, isOwn });
}

/** Begins with the activity as it was read, and anew with a fresh one when the ledger knows it otherwise. */
async function withNewest<T>({
  payload,
  event: read,
  work,
}: {
  payload: Payload;
  event: ToldEvent;
  work: Work<T>;
}): Promise<T> {
  let event = read;
  let isNewest = false;
  return inEvent({
    payload,
    event: event.id,
    isInTurn: true,
    work: (req) => work({ req, event, take: (parties) => take(req, parties) }),
  });

  async function take(req: PayloadRequest, parties: number): Promise<SeatLedger> {
    const ledger = await nextTurn({ req, event: event.id, parties });
    if (ledger.turn === parties) await queueForgetting({ req, event });
    if (ledger.facts === factsOf(event) || isNewest) return ledger;
    event = (await readToldEvent({ payload, id: event.id })) ?? event;
    isNewest = true;
    throw new TryAgain('The activity changed while someone signed up');
  }
}
