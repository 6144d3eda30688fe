import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { env } from '../../src/core/env.ts';
import { firstStart } from '../../src/people/firstStart/firstStart.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { startSmtp, type TestSmtp } from '../mail/startSmtp.ts';
import { cookieOf } from './mailbox.ts';

let hub: TestHub;
let smtp: TestSmtp;
beforeAll(async () => {
  hub = await startHub({ isNew: true });
  smtp = await startSmtp();
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const first = {
  naam: 'Noor Netwerk',
  email: 'noor@netwerk.example',
  wachtwoord: 'vier gewone woorden samen',
  bibliotheek: 'Bibliotheek Begin',
  adres: 'begin-hier',
};

describe('the very first start', () => {
  it('should go by a one-time link through name, colours, branch, room and a mail to try', async () => {
    const link = (await firstStart(hub.payload)).join(' ').match(/\/eerste-start\/[\w-]+/)?.[0] ?? '';
    expect((await hub.fetch(link)).status).toBe(200);
    expect((await hub.post(link, { ...first, wachtwoord: 'kort' })).status).toBe(422);
    expect((await hub.post(link, { ...first, adres: 'inloggen' })).status).toBe(422);
    const answers = await Promise.all([1, 2].map(() => hub.post(link, first)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410]);
    const begun = answers.find((answer) => answer.status === 303);
    expect(begun?.headers.get('location')).toBe('/begin-hier/begin/kleuren');
    const cookie = (begun && cookieOf(begun)) ?? '';
    expect((await hub.fetch(link)).status).toBe(410);
    expect(await firstStart(hub.payload)).toEqual([]);

    const at = (step: string) => `/begin-hier/begin/${step}`;
    for (const step of ['kleuren', 'vestiging', 'mail', 'klaar']) {
      expect((await hub.fetch(at(step), { headers: { cookie } })).status).toBe(200);
      expect((await hub.fetch(at(step))).status).toBe(303);
    }
    const pale = { primary: '#ffee00', accent: '#e0a526', surface: '#ffffff', ink: '#777777' };
    const look = { ...pale, shape: 'round', heading: 'serif', doe: 'kijk' };
    expect((await hub.post(at('kleuren'), { ...look, ink: 'zwart' }, { cookie })).status).toBe(422);
    expect((await hub.post(at('kleuren'), look, { cookie })).headers.get('location')).toContain('/kleuren');
    const shown = await (await hub.fetch(at('kleuren'), { headers: { cookie } })).text();
    const { checkColours } = await import('../../src/people/firstStart/steps/checkColours.ts');
    const checks = checkColours({ ...pale, shape: 'round', heading: 'serif', pattern: 'waves' });
    for (const check of checks) {
      expect(shown).toContain(check.used);
      expect(Number(check.ratio)).toBeGreaterThanOrEqual(4.5);
    }
    expect(checks.find(({ name }) => name === 'primary')?.used).not.toBe('#ffee00');

    const place = {
      vestiging: 'Centrum',
      plaats: 'Begin',
      van: '09:00',
      tot: '18:00',
      ruimte: 'Zaal',
      mensen: '20',
    };
    expect((await hub.post(at('vestiging'), { ...place, mensen: 'veel' }, { cookie })).status).toBe(422);
    expect((await hub.post(at('vestiging'), place, { cookie })).headers.get('location')).toBe(at('mail'));
    const rooms = await hub.payload.find({ collection: 'rooms', depth: 0, overrideAccess: true });
    expect(rooms.docs).toMatchObject([{ name: 'Zaal', capacity: 20 }]);
  });

  it('should really send the mail, and tell what the mail server said', async () => {
    const { docs } = await hub.payload.find({ collection: 'users', overrideAccess: true });
    expect(docs).toHaveLength(1);
    const answer = await hub.post('/inloggen/wachtwoord', {
      account: first.email,
      wachtwoord: first.wachtwoord,
    });
    const cookie = cookieOf(answer) ?? '';
    const send = async () =>
      (await hub.post('/begin-hier/begin/mail', { email: first.email }, { cookie })).text();
    expect(await send()).toContain('SMTP_URL');
    const before = env.SMTP_URL;
    try {
      env.SMTP_URL = smtp.url;
      expect(await send()).toContain('utrecht-alert--ok');
      expect(smtp.mails.map(({ recipients }) => recipients)).toEqual([[first.email]]);
      smtp.refuse(first.email, { code: 550, message: 'Onbekende brievenbus', times: 1 });
      expect(await send()).toContain('Onbekende brievenbus');
    } finally {
      env.SMTP_URL = before;
    }
  });
});
