import { describe, expect, it } from '@jest/globals';
import { textFor } from '../../core/text/index.ts';
import { presentSource } from './presentSource.ts';

describe('presentSource', () => {
  const { catalogue: t } = textFor('nl');

  it('should name a public source in words, with where it is to be found', () => {
    const { detail, href } = presentSource({ t, source: 'goodbooks-10k' });
    expect(detail).toBe(t.sources['goodbooks-10k']);
    expect(href).toMatch(/^https:/);
    expect(presentSource({ t, source: 'werken' })).toEqual({ detail: t.sources.werken });
  });

  it('should call any other a file by its name, one that objects have by nature too', () => {
    for (const source of ['oogst 2026', 'toString', '__proto__']) {
      expect(presentSource({ t, source })).toEqual({ detail: t.otherSource(source) });
    }
  });
});
