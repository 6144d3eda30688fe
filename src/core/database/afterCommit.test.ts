import { describe, expect, it } from '@jest/globals';
import type { DatabaseAdapterObj } from 'payload';
import { afterCommit, withAfterCommit } from './afterCommit.ts';

function adapter({ fails = false } = {}) {
  const bare = {
    init: () => ({
      commitTransaction: async () => {
        if (fails) throw new Error('not stored');
      },
      rollbackTransaction: async () => {},
    }),
  } as unknown as DatabaseAdapterObj;
  return withAfterCommit(bare).init({ payload: {} as never });
}

describe('afterCommit', () => {
  it('should wait for the commit of its own transaction', async () => {
    const db = adapter();
    const done: string[] = [];
    await afterCommit({ transactionID: 'one' }, () => done.push('one'));
    await afterCommit({ transactionID: Promise.resolve('two') }, () => done.push('two'));
    await db.commitTransaction('two');
    expect(done).toEqual(['two']);
    await db.commitTransaction('one');
    await db.commitTransaction('one');
    expect(done).toEqual(['two', 'one']);
  });

  it('should do nothing when the transaction is undone', async () => {
    const db = adapter();
    const done: string[] = [];
    await afterCommit({ transactionID: 'gone' }, () => done.push('gone'));
    await db.rollbackTransaction('gone');
    await db.commitTransaction('gone');
    expect(done).toEqual([]);
  });

  it('should do nothing when the commit failed', async () => {
    const db = adapter({ fails: true });
    const done: string[] = [];
    await afterCommit({ transactionID: 'lost' }, () => done.push('lost'));
    await expect(db.commitTransaction('lost')).rejects.toThrow('not stored');
    await db.rollbackTransaction('lost');
    expect(done).toEqual([]);
  });

  it('should be done at once outside a transaction', async () => {
    const done: string[] = [];
    await afterCommit({}, () => done.push('now'));
    expect(done).toEqual(['now']);
  });
});
