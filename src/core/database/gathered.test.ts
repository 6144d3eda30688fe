import { describe, expect, it } from '@jest/globals';
import { gathered } from './gathered.ts';
import { inTurn } from './inTurn.ts';

describe('gathered', () => {
  it('should take what waits for the same turn together, in order, up to a limit', async () => {
    const batches: number[][] = [];
    const add = (item: number) =>
      gathered({
        key: 'numbers',
        item,
        most: 3,
        work: async (items: number[]) => {
          await new Promise(setImmediate);
          batches.push(items);
          return items.map(() => ({}));
        },
      });
    await Promise.all([inTurn('numbers', () => new Promise(setImmediate)), ...[1, 2, 3, 4, 5].map(add)]);
    await add(6);
    expect(batches).toEqual([[1, 2, 3], [4, 5], [6]]);
  });

  it('should tell each what became of its own, and all what failed for all', async () => {
    const add = (item: string) =>
      gathered({
        key: 'words',
        item,
        most: 9,
        work: async (items: string[]) => {
          if (items.includes('broken')) throw new Error('all');
          return items.map((each) => (each === 'bad' ? { failure: new Error('own') } : {}));
        },
      });
    const outcomes = await Promise.allSettled(['good', 'bad', 'fine'].map(add));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const broken = await Promise.allSettled(['good', 'broken'].map(add));
    expect(broken.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(add('after')).resolves.toBeUndefined();
  });
});
