import { shared } from '../shared.ts';
import { inTurn } from './inTurn.ts';

type Waiting = { item: unknown; resolve: () => void; reject: (err: unknown) => void };

const lines = shared('gathered', () => new Map<string, Waiting[]>());

/** What became of an item: undefined when it is done, else what is thrown to whoever waits for it. */
export type Outcome = { failure?: unknown };

/**
 * Does the same work on many items, several at once when they wait for the same turn (inTurn): one
 * transaction then serves them all, which is what makes a database quick.
 * @param key items with the same key are gathered, and wait in turn with other works of that key
 * @param most items that are taken together
 * @param work gets the items in the order they came; answers in that order
 * @returns when the work on this item is done
 * @throws what became of this item, or what the work threw
 */
export function gathered<I>({
  key,
  item,
  most,
  work,
}: {
  key: string;
  item: I;
  most: number;
  work: (items: I[]) => Promise<Outcome[]>;
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const line = lines.get(key);
    const mine = { item, resolve, reject };
    if (line) return void line.push(mine);
    lines.set(key, [mine]);
    void takeTurn();
  });

  async function takeTurn(): Promise<void> {
    let taken: Waiting[] = [];
    try {
      const outcomes = await inTurn(key, () => {
        const line = lines.get(key) ?? [];
        taken = line.splice(0, most);
        if (line.length > 0) void takeTurn();
        else lines.delete(key);
        return work(taken.map((each) => each.item as I));
      });
      taken.forEach(({ resolve, reject }, at) => {
        const outcome = outcomes[at];
        if (outcome && 'failure' in outcome) reject(outcome.failure);
        else resolve();
      });
    } catch (err) {
      for (const { reject } of taken) reject(err);
    }
  }
}
