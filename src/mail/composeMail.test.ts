import { describe, expect, test } from '@jest/globals';
import { simpleParser, type ParsedMail } from 'mailparser';
import { createTransport } from 'nodemailer';
import type { Outbox } from '../payload-types.ts';
import { eventCalendar } from '../core/calendar/eventCalendar.ts';
import { composeMail } from './composeMail.ts';

function mail(change: Partial<Outbox> = {}): Outbox {
  return {
    id: '1',
    to: 'jan@voorbeeld.nl',
    subject: 'Je bent erbij',
    kind: 'rsvp.confirm',
    state: 'waiting',
    attempts: 0,
    messageId: '<1@hub.example>',
    fromName: 'Bibliotheek Oss',
    text: 'Tot dan!\n',
    html: '<p>Tot dan!</p>',
    createdAt: '2026-05-01T10:00:00Z',
    updatedAt: '2026-05-01T10:00:00Z',
    ...change,
  };
}

async function mime(given: Outbox): Promise<{ raw: string; parsed: ParsedMail }> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail(composeMail(given));
  return { raw: message.toString(), parsed: await simpleParser(message as Buffer) };
}

describe('composeMail', () => {
  test('should be from the library, for one person, as text and as HTML, sent by a machine', async () => {
    const { raw, parsed } = await mime(mail());
    expect(parsed.from?.value).toEqual([{ name: 'Bibliotheek Oss', address: 'noreply@kenniscloud.example' }]);
    expect(raw).toMatch(/^To: jan@voorbeeld\.nl\r$/m);
    expect(parsed.messageId).toBe('<1@hub.example>');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(raw).toContain('Content-Type: multipart/alternative');
    expect(parsed.text?.trim()).toBe('Tot dan!');
    expect(parsed.html).toContain('<p>Tot dan!</p>');
    expect(parsed.headers.has('list-unsubscribe')).toBe(false);
  });

  test('should carry an invitation as a part with its method and as a file', async () => {
    const ics = eventCalendar({
      method: 'REQUEST',
      events: [
        {
          uid: '1@hub.example',
          sequence: 0,
          title: 'Repair Café',
          startsAt: '2026-06-01T17:30:00Z',
          endsAt: '2026-06-01T19:30:00Z',
          timeZone: 'Europe/Amsterdam',
          url: 'https://hub.example/1',
          status: 'CONFIRMED',
        },
      ],
    });
    const { raw, parsed } = await mime(mail({ calendar: { method: 'REQUEST', ics } }));
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(parsed.attachments.map((part) => [part.contentType, part.filename])).toEqual([
      ['text/calendar', undefined],
      ['application/ics', 'invite.ics'],
    ]);
    for (const part of parsed.attachments) expect(part.content.toString()).toBe(ics);
  });

  test('should let one click end mails that come regularly (RFC 8058)', async () => {
    const { raw } = await mime(mail({ unsubscribe: 'https://hub.example/af/1' }));
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/hub\.example\/af\/1>\r$/m);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  });

  test('should let no subject, name or address begin a header of its own', async () => {
    const evil = 'Hoi\r\nBcc: piet@voorbeeld.nl\r\n\r\nKwaad';
    const { raw, parsed } = await mime(mail({ subject: evil, fromName: evil }));
    expect(raw).not.toMatch(/^Bcc:/im);
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.subject).toBe('Hoi Bcc: piet@voorbeeld.nl Kwaad');
    expect(() => composeMail(mail({ to: 'jan@voorbeeld.nl, piet@voorbeeld.nl' }))).toThrow(TypeError);
  });

  test('should read no file and ask no address, whatever a text says', async () => {
    const { parsed } = await mime(
      mail({ text: 'file:///etc/passwd', html: '<img src="http://127.0.0.1/x">' }),
    );
    expect(parsed.text?.trim()).toBe('file:///etc/passwd');
    expect(parsed.attachments).toEqual([]);
  });
});
