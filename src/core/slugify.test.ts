import { describe, expect, it } from '@jest/globals';
import { slugify } from './slugify.ts';

describe('slugify', () => {
  it.each([
    ['Café Zuid', 'cafe-zuid'],
    ["Foto's van ’s-Hertogenbosch", 'fotos-van-s-hertogenbosch'],
    ['  Wonen, zorg & welzijn!  ', 'wonen-zorg-welzijn'],
    ['Straße', 'strasse'],
    ['Één ﬁlm — in 2027', 'een-film-in-2027'],
    ['日本', ''],
    ['---', ''],
  ])('should make of %p %p', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('should be at most 80 long and never end in a hyphen', () => {
    const slug = slugify(`${'a'.repeat(79)} ${'b'.repeat(40)}`);
    expect(slug).toBe('a'.repeat(79));
  });
});
