import { shared } from '../shared.ts';

const tails = shared('inTurn', () => new Map<string, Promise<unknown>>());

/** Runs works with the same key one after the other, in the order they came, within this process. */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  const tail = mine.catch(() => undefined);
  tails.set(key, tail);
  try {
    return await mine;
  } finally {
    if (tails.get(key) === tail) tails.delete(key);
  }
}
