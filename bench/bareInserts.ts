import type { Payload } from 'payload';
import { env } from '../src/core/env.ts';
import { bareMongo } from './bareMongo.ts';
import { bareSqlite } from './bareSqlite.ts';

/** A database by its bare driver: rows are copies of real ones with a new id (and key). */
export type Bare = {
  /** Stores one RSVP in a transaction of its own, as durably as the hub does. */
  one: () => Promise<void>;
  /** Takes a seat and stores the RSVP, its mail and its two jobs in a transaction of its own. */
  all: () => Promise<void>;
  close: () => void;
};

/**
 * What the bare driver does in the same tables, with the same indexes, the same pragmas or write concern,
 * one transaction for each RSVP.
 * @returns rates per second: one row each, all at once; all rows of a sign-up, in turn (they meet at the seats)
 */
export async function bareInserts({ payload, count }: { payload: Payload; count: number }) {
  const bare = await (env.isEmbedded ? bareSqlite({ file: env.databaseFile }) : bareMongo({ payload }));
  const atOnce = () => Promise.all(Array.from({ length: count }, () => bare.one()));
  const inTurn = async () => {
    for (let at = 0; at < count; at += 1) await bare.all();
  };
  const oneRow = await best({ count, work: atOnce });
  const allRows = await best({ count, work: inTurn });
  bare.close();
  return { oneRow, allRows };
}

/** The best of three, after one to get warm; so the hub is measured, too. */
async function best({ count, work }: { count: number; work: () => Promise<unknown> }): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const start = performance.now();
    await work();
    rates.push((count / (performance.now() - start)) * 1000);
  }
  return Math.max(...rates.slice(1));
}
