import { describe, expect, it } from '@jest/globals';
import { anonymise } from './anonymise.ts';

const person = { name: 'Fatma van der Berg', email: 'fatma@mensen.example', phone: '0570 123456' };
const clean = (text: string) => anonymise({ text, person });

describe('anonymise', () => {
  it('should leave out the greeting and the farewell', () => {
    expect(clean('Beste Fatma,\n\nVraag huurtoeslag aan.\n\nMet vriendelijke groet,\nMarijke')).toBe(
      'Vraag huurtoeslag aan.',
    );
    expect(clean('Hallo!\nHet kan.')).toBe('Het kan.');
  });

  it.each([
    ['Bel fatma@mensen.example', 'Bel […]'],
    ['Bel mij op 06-12345678.', 'Bel mij op […].'],
    ['Bel mij op +31 6 12 34 56 78.', 'Bel mij op […].'],
    ['Haar nummer is 0570-123456.', 'Haar nummer is […].'],
    ['BSN 123456782', 'BSN […]'],
    ['Zij woont op 7421 ZZ 20', 'Zij woont op […]'],
    ['Rekening NL91 ABNA 0417 1643 00', 'Rekening […]'],
    ['Fatma’s huis, of dat van Van der Berg', '[…]’s huis, of dat van Van der […]'],
  ])('should take what points to a person out of "%s"', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('should keep where one can go', () => {
    const text = 'Bel 14 0570 of mail info@wonen.example. Ga van huis naar de Berging.';
    expect(clean(text)).toBe(text);
  });
});
