import { describe, expect, it } from '@jest/globals';
import { withoutPersonalData } from '../core/withoutPersonalData.ts';
import { mailToken, readMailToken, type MailTokenFacts } from './mailToken.ts';

const facts: MailTokenFacts[] = [
  { reader: { user: '665f1c2e9b1e8a0012345678' }, scopes: ['mention'] },
  { reader: { user: '0b8f4c1e-6d1e-4a51-9a53-1d1c4c3a2b10' }, scopes: 'all' },
  { reader: { email: 'jan.de-boer@voorbeeld.nl' }, scopes: ['reminder', 'group:665f1c2e9b1e8a0012345678'] },
];

describe('mailToken', () => {
  it.each(facts)('should say again what it was made of: %j', (each) => {
    expect(readMailToken(mailToken(each))).toEqual(each);
  });

  it('should take nothing that was changed or not made here', () => {
    const token = mailToken(facts[0] as MailTokenFacts);
    for (let at = 1; at < token.length - 1; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(readMailToken(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
    }
    for (const nonsense of ['', 'M', 'x'.repeat(60), `M${'A'.repeat(2000)}`, '../../mijn'])
      expect(readMailToken(nonsense)).toBeUndefined();
  });

  it('should stay out of the log', () => {
    const token = mailToken(facts[2] as MailTokenFacts);
    expect(withoutPersonalData(`/mijn/mail/stop/${token}`)).toBe('/mijn/mail/stop/…');
  });
});
