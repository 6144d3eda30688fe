import { describe, expect, it } from '@jest/globals';
import { toPpn } from './ppn.ts';

describe('toPpn', () => {
  it.each([
    ['118540238', '118540238'],
    ['437795047', '437795047'],
    ['281982805', '281982805'],
    ['(NL-LeOCL)437795047', '437795047'],
    [' ppn: 281982805 ', '281982805'],
  ])('should take %s', (text, ppn) => {
    expect(toPpn(text)).toBe(ppn);
  });

  it.each(['118540239', '43779504', '', '(DLC)437795047', '4377950477777', 'abcdefgh1'])(
    'should refuse “%s”',
    (text) => {
      expect(toPpn(text)).toBeUndefined();
    },
  );

  it('should take exactly one check character for any digits', () => {
    for (const digits of ['1234567', '99999999', '070000001', '000000010']) {
      const right = [...'0123456789X'].filter((check) => toPpn(`${digits.slice(0, 9)}${check}`));
      expect(right).toHaveLength(1);
    }
  });
});
