import { describe, expect, it } from '@jest/globals';
import { isRound, milestonesOf } from './milestones.ts';

describe('milestonesOf', () => {
  it.each([
    [{ held: 0, visited: 0, adopted: 0 }, []],
    [{ held: 1, visited: 12, adopted: 0 }, [['activities', 1]]],
    [
      { held: 7, visited: 260, adopted: 2 },
      [
        ['activities', 5],
        ['visitors', 250],
        ['adoptions', 1],
      ],
    ],
  ])('should find of %j %j', (facts, expected) => {
    expect(milestonesOf(facts).map(({ kind, count }) => [kind, count])).toEqual(expected);
  });

  it('should know a round number', () => {
    expect([0, 1, 2, 5, 6, 25].map(isRound)).toEqual([false, true, false, true, false, true]);
  });
});
