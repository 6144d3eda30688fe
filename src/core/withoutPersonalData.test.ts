import { describe, expect, it } from '@jest/globals';
import { createToken } from './tokens.ts';
import { withoutPersonalData } from './withoutPersonalData.ts';

describe('withoutPersonalData', () => {
  it.each([
    ['550 5.1.1 <truus.jansen+bieb@mensen.example> unknown', '550 5.1.1 <…@…> unknown'],
    [
      'E11000 duplicate key error collection: hub.users index: email_1 dup key: { email: "truus@x.example" }',
      'E11000 duplicate key error collection: hub.users index: email_1 dup key: …',
    ],
    [
      'Failed query: insert into "rsvps" values (?, ?)\nparams: Truus Jansen,\nmet regels\n    at run (file.js:1:2)',
      'Failed query: insert into "rsvps" values (?, ?)\nparams: …\n    at run (file.js:1:2)',
    ],
    [
      'Cast to ObjectId failed for value "Truus Jansen" (type string)',
      'Cast to ObjectId failed for value … (type string)',
    ],
    [
      '/oss/groepen/buurt/gesprekken/de-lekkage-bij-truus/bericht/12',
      '/oss/groepen/buurt/gesprekken/…/bericht/12',
    ],
    ['/admin/reset/0123456789abcdef0123456789abcdef01234567', '/admin/reset/…'],
    [
      '/deventer/agenda/een-heel-lang-adres-van-een-activiteit',
      '/deventer/agenda/een-heel-lang-adres-van-een-activiteit',
    ],
  ])('should make of %p %p', (text, expected) => {
    expect(withoutPersonalData(text)).toBe(expected);
  });

  it('should cut off the secret of any personal link', () => {
    for (let turn = 0; turn < 200; turn += 1) {
      expect(withoutPersonalData(`/aanmelding/${createToken()}/annuleren`)).toBe('/aanmelding/…/annuleren');
    }
  });
});
