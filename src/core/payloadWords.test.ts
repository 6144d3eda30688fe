import { describe, expect, it } from '@jest/globals';
import { nl } from '@payloadcms/translations/languages/nl';
import { payloadWords } from './text/nl/payload.ts';

type Groups = Record<string, Record<string, string>>;
const said = nl.translations as unknown as Groups;
const ours = payloadWords as Groups;
const every = (groups: Groups) =>
  Object.entries(groups).flatMap(([group, words]) =>
    Object.entries(words).map(([key, word]) => ({ group, key, word })),
  );

describe('payloadWords', () => {
  it('should say "je" wherever Payload says "u"', () => {
    const formal = every(said).map(({ group, key, word }) => [group, key, ours[group]?.[key] ?? word]);
    expect(formal.filter(([, , word]) => /\b(u|uw)\b/i.test(word ?? ''))).toEqual([]);
  });

  it('should keep what is filled in, and the markup', () => {
    const parts = (word = '') => [...new Set(word.match(/{{\w+}}|<\/?\d>|<\/?a\b/g))].sort();
    for (const { group, key, word } of every(ours))
      expect([group, key, parts(word)]).toEqual([group, key, parts(said[group]?.[key])]);
  });
});
