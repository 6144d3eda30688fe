import { describe, expect, it } from '@jest/globals';
import { cutQuote } from './cutQuote.ts';

describe('cutQuote', () => {
  it.each([
    [
      'Ja, dat kan.\n\nOp di 4 mrt 2031 om 10:00 schreef Bibliotheek <a@b.example>:\n> Kan het?',
      'Ja, dat kan.',
    ],
    ['Fine.\r\n\r\nOn Tue, 4 Mar 2031 at 10:00, Library <a@b.example> wrote:\r\n> Can you?', 'Fine.'],
    [
      'Goed.\n\nOp di 4 mrt 2031 om 10:00 schreef Bibliotheek Oss met een lange naam\n<a@b.example>:\n> Kan het?',
      'Goed.',
    ],
    ['Prima!\n\n-----Oorspronkelijk bericht-----\nVan: Bieb', 'Prima!'],
    ['Prima!\n\n________________________________\nVan: Bieb <a@b.example>\nVerzonden: dinsdag', 'Prima!'],
    ['Van: Bieb <a@b.example>\nVerzonden: dinsdag', ''],
    ['Tot dan.\n-- \nJoke\n06-12345678', 'Tot dan.'],
    ['Tot dan.\n\nVerstuurd vanaf mijn iPhone', 'Tot dan.'],
    ['> Kan het dinsdag?\nJa.\n> En woensdag?\nNee.', 'Ja.\nNee.'],
    [
      'Van dinsdag tot donderdag kan ik.\nOp woensdag niet.',
      'Van dinsdag tot donderdag kan ik.\nOp woensdag niet.',
    ],
  ])('should keep of %j what is new', (text, expected) => {
    expect(cutQuote(text)).toBe(expected);
  });
});
