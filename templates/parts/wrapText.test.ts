import { describe, expect, it } from '@jest/globals';
import { wrapText } from './wrapText.ts';

describe('wrapText', () => {
  it('should break between words', () => {
    expect(wrapText({ text: 'De ontdekking van de hemel', width: 14, lines: 4 })).toEqual([
      'De ontdekking',
      'van de hemel',
    ]);
  });

  it('should break a word that is too long for a line', () => {
    expect(wrapText({ text: 'Verzekeringsgeneeskunde', width: 12, lines: 4 })).toEqual([
      'Verzekering-',
      'sgeneeskunde',
    ]);
  });

  it('should end in an ellipsis when there is no room left', () => {
    const lines = wrapText({ text: 'Een heel lange titel die nergens op past', width: 10, lines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(lines[1]!.length).toBeLessThanOrEqual(10);
  });

  it('should give one empty line for no text', () => {
    expect(wrapText({ text: '', width: 10, lines: 2 })).toEqual(['']);
  });
});
