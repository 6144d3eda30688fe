import { describe, expect, it } from '@jest/globals';
import { textFor } from '../../src/core/text/index.ts';
import { periods } from '../../src/people/retention/periods.ts';
import { retentionTable } from '../../src/people/retention/retentionTable.ts';
import { unclassified, unknownRows } from '../../src/people/retention/unclassified.ts';

process.env.FLAVOURS = '*';

/** As Payload has it, with what its plugins and the flavours add. */
async function allCollections() {
  const { default: config } = await import('../../payload.config.ts');
  return (await config).collections;
}

describe('the retention table', () => {
  it('should say of every field that can hold a person when it ends', async () => {
    expect(unclassified(await allCollections())).toEqual([]);
  });

  it('should name only fields that are there', async () => {
    expect(unknownRows(await allCollections())).toEqual([]);
  });

  it('should have words for every row in both languages, and each row once', () => {
    const keys = retentionTable.map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const language of ['nl', 'en'] as const) {
      expect(Object.keys(textFor(language).privacy.rows).sort()).toEqual([...keys].sort());
    }
  });

  it('should keep what is usual within its own bounds', () => {
    for (const { usual, min, max } of Object.values(periods)) {
      expect(usual).toBeGreaterThanOrEqual(min);
      expect(usual).toBeLessThanOrEqual(max);
    }
  });
});
