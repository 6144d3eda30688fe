import type { DatabaseAdapterObj, PayloadRequest } from 'payload';
import { shared } from '../shared.ts';

type Effect = () => void;

const waiting = shared('afterCommit', () => new Map<string, Effect[]>());

/**
 * Does something once the transaction of this request is stored, and not at all when it is undone.
 * Outside a transaction it is done at once.
 * @param req the request whose transaction it belongs to
 * @param effect must not throw; for work in the process only (the cache), never for mail
 */
export async function afterCommit(req: Pick<PayloadRequest, 'transactionID'>, effect: Effect): Promise<void> {
  const id = await req.transactionID;
  if (!id) return effect();
  const key = String(id);
  const effects = waiting.get(key);
  if (effects) effects.push(effect);
  else waiting.set(key, [effect]);
}

/** Teaches an adapter to run what waits for its commits. */
export function withAfterCommit(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const made = adapter.init(args);
      const { commitTransaction, rollbackTransaction } = made;
      made.commitTransaction = async function commit(id) {
        const key = String(await id);
        await commitTransaction.call(made, id);
        const effects = waiting.get(key) ?? [];
        waiting.delete(key);
        for (const effect of effects) effect();
      };
      made.rollbackTransaction = async function rollback(id) {
        waiting.delete(String(await id));
        await rollbackTransaction.call(made, id);
      };
      return made;
    },
  };
}
