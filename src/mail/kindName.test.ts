import { describe, expect, it } from '@jest/globals';
import { textFor } from '../core/text/index.ts';
import { kindName } from './kindName.ts';

describe('kindName', () => {
  const { kinds } = textFor('nl').mail;
  const name = (kind: string) =>
    kindName({ kind, language: 'nl', flavours: { 'wijk-winkel': 'Wijkwinkel' } });

  it('should say what kind a mail is by all of its code, or else by its beginning', () => {
    expect(name('rsvp.reminder')).toBe(kinds['rsvp.reminder']);
    expect(name('rsvp.seat-confirm')).toBe(kinds.rsvp);
    expect(name('event-changed')).toBe(kinds.event);
    expect(name('account')).toBe(kinds.account);
  });

  it('should name the flavour that a mail is of', () => {
    expect(name('wijk-winkel.visit')).toBe('Wijkwinkel');
  });

  it('should never show a code', () => {
    for (const kind of ['gone.long-ago', '__proto__', 'toString']) expect(name(kind)).toBe(kinds.other);
  });
});
