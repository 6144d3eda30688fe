import { describe, expect, test } from '@jest/globals';
import { cut, headerText, mailAddress } from './mailAddress.ts';
import { mailFrom } from './mailFrom.ts';

describe('mailAddress', () => {
  test.each(['jan@voorbeeld.nl', ' jan.de-boer+oss@sub.voorbeeld.nl ', "o'brien@voorbeeld.nl"])(
    'should take %j',
    (given) => expect(mailAddress(given)).toBe(given.trim()),
  );

  test.each([
    'jan',
    'jan@',
    'jan@a.nl, piet@b.nl',
    'jan@a.nl;piet@b.nl',
    'Jan <jan@a.nl>',
    'jan@a.nl\r\nBcc: piet@b.nl',
    '"piet@b.nl, x"@a.nl',
    'jan@a@b.nl',
    'jan@a.nl>',
    `${'j'.repeat(250)}@a.nl`,
  ])('should refuse %j without repeating it', (given) => {
    expect(() => mailAddress(given)).toThrow(new TypeError('Not one plain mail address'));
  });
});

describe('headerText', () => {
  test('should make one line that cannot begin another header', () => {
    expect(headerText('Je bent erbij!\r\nBcc: piet@b.nl\u2028\u0000 ja', 100)).toBe(
      'Je bent erbij! Bcc: piet@b.nl ja',
    );
  });

  test('should show that there was more', () => {
    expect(headerText('abcdefgh', 5)).toBe('abcd…');
    expect(cut('abcde', 5)).toBe('abcde');
  });
});

describe('mailFrom', () => {
  test.each([
    ['Kenniscloud <noreply@hub.example>', 'Kenniscloud', 'noreply@hub.example'],
    ['"Bibliotheek Oss" <info@hub.example>', 'Bibliotheek Oss', 'info@hub.example'],
    ['noreply@hub.example', 'Kenniscloud', 'noreply@hub.example'],
    ['<noreply@hub.example>', 'Kenniscloud', 'noreply@hub.example'],
  ])('should read %j', (setting, name, address) => {
    expect(mailFrom(setting)).toEqual({ name, address });
  });

  test('should name the setting when it is wrong', () => {
    expect(() => mailFrom('nobody')).toThrow(/MAIL_FROM/);
  });
});
