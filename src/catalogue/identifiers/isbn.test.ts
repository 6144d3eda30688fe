import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isbnIn, toIsbn13 } from './isbn.ts';

describe('toIsbn13', () => {
  it.each([
    ['9789025765309', '9789025765309'],
    ['978-90-257-6530-9', '9789025765309'],
    [' ISBN: 978 90 257 6530 9 ', '9789025765309'],
    ['0152038655', '9780152038656'],
    ['0-8044-2957-x', '9780804429573'],
    ['978‑90‑257‑6530‑9', '9789025765309'],
  ])('should read %s', (text, isbn) => {
    expect(toIsbn13(text)).toBe(isbn);
  });

  it.each(['', '9789025765308', '0152038656', '978902576530', '97890257653090', 'negen', '4006381333931'])(
    'should refuse “%s”',
    (text) => {
      expect(toIsbn13(text)).toBeUndefined();
    },
  );

  it('should give 13 digits with the right check digit, or nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^97[89]\d{10}$/), (text) => {
        const weighted = [...text].reduce(
          (sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1),
          0,
        );
        const isbn = toIsbn13(text);
        if (weighted % 10 !== 0) expect(isbn).toBeUndefined();
        if (isbn) expect(isbn).toBe(text);
      }),
    );
  });
});

describe('isbnIn', () => {
  it.each([
    ['0152038655 :', '9780152038656'],
    ['9789025765309 (e-book)', '9789025765309'],
    ['978-90-257-6530-9 geb.', '9789025765309'],
    ['(pbk.) 0152038655', '9780152038656'],
  ])('should find the one in “%s”', (text, isbn) => {
    expect(isbnIn(text)).toBe(isbn);
  });

  it.each(['€ 15,95', '12345678901234567890', 'zonder nummer', '0152038656 (fout)'])(
    'should find none in “%s”',
    (text) => {
      expect(isbnIn(text)).toBeUndefined();
    },
  );
});
