import { it } from '@jest/globals';

const longest = 120_000;

/**
 * `it` for the steps of one journey: each goes on where the one before ended, so after one that fails the
 * others are not tried.
 */
export function stepsOf(): (name: string, work: () => Promise<void>) => void {
  let failed: string | undefined;
  return (name, work) => {
    it(
      name,
      async () => {
        if (failed) throw new Error(`Not tried, because of: ${failed}`);
        failed = name;
        await work();
        failed = undefined;
      },
      longest,
    );
  };
}
