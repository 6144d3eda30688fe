import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contrast } from './colour.ts';
import { demoStyles } from './demoStyles.ts';
import { libraryTokens, type LibraryStyle } from './libraryTokens.ts';
import { networkStyle } from './networkStyle.ts';
import { readableStyle } from './readableStyle.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('libraryTokens', () => {
  it('should be readable whatever colours a library chooses', () => {
    fc.assert(
      fc.property(hex, hex, hex, hex, (primary, accent, surface, ink) => {
        const made = readableStyle({ ...networkStyle, primary, accent, surface, ink });
        for (const ground of [made.surface, made.paper, made.tint]) {
          expect(contrast(made.ink, ground)).toBeGreaterThanOrEqual(7);
          expect(contrast(made.muted, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(made.primary, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(made.primaryStrong, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(made.edge, ground)).toBeGreaterThanOrEqual(3);
        }
        expect(contrast(made.onPrimary, made.primary)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(made.onPrimary, made.primaryStrong)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(made.onPrimary, made.primaryDeep)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(made.onAccent, made.accent)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(demoStyles))('should leave the good colours of %s as they are', (_slug, style) => {
    const made = readableStyle(style);
    expect([made.primary, made.accent, made.surface]).toEqual([style.primary, style.accent, style.surface]);
  });

  it('should refuse what is no colour, so that nothing else gets into a stylesheet', () => {
    const wicked: LibraryStyle = { ...networkStyle, accent: 'red;} body{display:none' };
    expect(() => libraryTokens(wicked)).toThrow(RangeError);
  });

  it('should give libraries with the same colours different shapes, letters and patterns', () => {
    const round = libraryTokens({ ...networkStyle, shape: 'round', heading: 'serif', pattern: 'notes' });
    const square = libraryTokens({ ...networkStyle, shape: 'square', heading: 'slab', pattern: 'tracks' });
    for (const token of ['--kc-radius:', '--kc-heading-font:', '--kc-pattern:']) {
      const value = (css: string) => css.split('\n').find((line) => line.includes(token));
      expect(value(round)).toBeDefined();
      expect(value(round)).not.toBe(value(square));
    }
  });
});
