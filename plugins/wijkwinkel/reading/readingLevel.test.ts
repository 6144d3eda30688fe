import { describe, expect, it } from '@jest/globals';
import { countSyllables } from './countSyllables.ts';
import { readingLevel } from './readingLevel.ts';

const easy =
  'Je huis is koud. De muur is nat. Wat doe je dan? Bel de baas van je huis. Zeg wat er is. Maak een foto van de muur. Doe dit snel. Schrijf op wat hij zegt en op welke dag hij dat zegt.';
const hard =
  'De verantwoordelijkheidsverdeling tussen gemeentelijke ondersteuningsvoorzieningen en woningcorporaties vereist een onafhankelijke beoordeling van de onderhoudsverplichtingen, waarbij belanghebbenden voorafgaand aan besluitvorming schriftelijk geïnformeerd behoren te worden over bezwaarmogelijkheden, uitzonderingsbepalingen, vergoedingsregelingen en overgangstermijnen.';

describe('countSyllables', () => {
  it.each([
    ['huis', 1],
    ['wijkwinkel', 3],
    ['leeuw', 1],
    ['beëindigen', 4],
    ['bibliotheek', 4],
    ['mooie', 2],
    ['zorg', 1],
    ['brr', 1],
    ['ideeën', 3],
    ['nieuwe', 2],
  ])('should count %s as %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('readingLevel', () => {
  it('should tell an easy text from a hard one', () => {
    expect(readingLevel(easy)?.level).toBe('easy');
    expect(readingLevel(hard)?.level).toBe('very-hard');
  });

  it('should follow the formula of Flesch-Douma', () => {
    // 30 words of one syllable in 3 sentences: 206.84 − 77 − 9.3 = 120.5, cut off at 100.
    const text = Array(3)
      .fill(`${Array(10).fill('huis').join(' ')}.`)
      .join('\n');
    expect(readingLevel(text)).toMatchObject({ words: 30, sentences: 3, perSentence: 10, score: 100 });
    // 30 words of two syllables in one sentence: 206.84 − 154 − 27.9 = 24.9.
    expect(readingLevel(`${Array(30).fill('kamer').join(' ')}.`)).toMatchObject({
      score: 25,
      level: 'very-hard',
    });
  });

  it('should say nothing of a text that is too short, and name the longest sentence', () => {
    expect(readingLevel('Dit is kort.')).toBeUndefined();
    expect(readingLevel('')).toBeUndefined();
    expect(readingLevel(easy)?.longest).toContain('Schrijf op');
  });

  it('should take lines of their own as sentences', () => {
    const list = Array(10).fill('bel de buurman').join('\n');
    expect(readingLevel(list)?.sentences).toBe(10);
  });
});
