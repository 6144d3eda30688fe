import { describe, expect, it } from '@jest/globals';
import { inTurn } from './inTurn.ts';

describe('inTurn', () => {
  it('should run works with one key in the order they came, and others at the same time', async () => {
    const said: string[] = [];
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const first = inTurn('a', async () => {
      await gate;
      said.push('first');
    });
    const second = inTurn('a', async () => void said.push('second'));
    const other = inTurn('b', async () => void said.push('other'));
    await other;
    open();
    await Promise.all([first, second]);
    expect(said).toEqual(['other', 'first', 'second']);
  });

  it('should go on after a work that failed, and tell only its owner', async () => {
    const failed = inTurn('a', () => Promise.reject(new Error('no')));
    const next = inTurn('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});
