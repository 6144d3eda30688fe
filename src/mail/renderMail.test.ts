import { describe, expect, test } from '@jest/globals';
import { contrast } from '../../templates/styles/colour.ts';
import { textFor } from '../core/text/index.ts';
import type { MailContent } from './MailContent.ts';
import { mailHtml } from './mailHtml.ts';
import { mailText } from './mailText.ts';
import { mailView } from './mailView.ts';

const content: MailContent = {
  subject: 'Je bent erbij',
  paragraphs: ['Hoi <Jan> & "Piet",', 'Leuk dat je komt.'],
  facts: [{ label: 'Wanneer', value: 'maandag 1 juni, 19.30 uur' }],
  quote: 'Eerste regel\nTweede regel',
  button: { label: 'Bekijk je aanmelding', href: 'https://hub.example/aanmelding/abc?x=1&y=2' },
  after: ['Tot dan!'],
};
const oss = { id: '1', name: 'Bibliotheek Oss', slug: 'oss', style: { primary: '#ffe14d' } };

function view(change: Partial<Parameters<typeof mailView>[0]> = {}) {
  return mailView({ content, kind: 'rsvp.confirm', language: 'nl', library: oss, ...change });
}

describe('a mail', () => {
  test('should say everything in plain text too', () => {
    expect(mailText(view({ list: { unsubscribe: 'https://hub.example/af/1' } }))).toBe(
      [
        'Hoi <Jan> & "Piet",',
        'Leuk dat je komt.',
        'Wanneer: maandag 1 juni, 19.30 uur',
        '> Eerste regel\n> Tweede regel',
        'Bekijk je aanmelding:\nhttps://hub.example/aanmelding/abc?x=1&y=2',
        'Tot dan!',
        `-- \nBibliotheek Oss · ${textFor('nl').mail.partOf('Kenniscloud')}\n${textFor('nl').mail.why.rsvp('Bibliotheek Oss')}`,
        `${textFor('nl').mail.unsubscribe}\nhttps://hub.example/af/1\n`,
      ].join('\n\n'),
    );
  });

  test('should escape what people wrote', async () => {
    const html = await mailHtml(view({ content: { ...content, quote: '<script>alert(1)</script>' } }));
    expect(html).toContain('Hoi &lt;Jan&gt; &amp; &quot;Piet&quot;,');
    expect(html).not.toContain('<script');
    expect(html).toContain('href="https://hub.example/aanmelding/abc?x=1&amp;y=2"');
  });

  test('should be a whole document in the language of the reader, with styles for dark', async () => {
    const html = await mailHtml(view({ language: 'en' }));
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).toContain('@media (prefers-color-scheme:dark){');
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
  });

  test('should carry white text on a library’s colour, however light that is', () => {
    expect(contrast(view().colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(view({ library: { ...oss, style: { primary: '#1b4f72' } } }).colour).toBe('#1b4f72');
    expect(view({ library: { ...oss, style: { primary: 'red;background:url(x)' } } }).colour).toMatch(
      /^#[0-9a-f]{6}$/,
    );
  });

  test('should come from the network when it is of no library', () => {
    expect(view({ library: null })).toMatchObject({ sender: 'Kenniscloud' });
    expect(view({ library: null }).partOf).toBeUndefined();
  });

  test.each(['javascript:alert(1)', '/aanmelding/abc', 'data:text/html,x'])(
    'should refuse a link to %j',
    (href) => {
      expect(() => view({ content: { ...content, button: { label: 'Klik', href } } })).toThrow(TypeError);
    },
  );

  test('should cut what no mail can carry', () => {
    const long = view({ content: { ...content, subject: 's'.repeat(500), quote: 'q'.repeat(90_000) } });
    expect(long.subject).toHaveLength(300);
    expect(long.quote).toHaveLength(5000);
    const many = view({
      content: { ...content, paragraphs: Array.from({ length: 50 }, () => 'p'.repeat(5000)) },
    });
    expect(mailText(many).length).toBeLessThanOrEqual(60_000);
  });

  test.each([
    ['account.password', 'account'],
    ['rsvp-confirm', 'rsvp'],
    ['group.digest', 'group'],
    ['question.taken', 'question'],
    ['booking.requested', 'other'],
    ['constructor', 'other'],
  ] as const)('should say why you get %s', (kind, reason) => {
    expect(view({ kind }).why).toBe(textFor('nl').mail.why[reason]('Bibliotheek Oss'));
  });
});
