import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { eventCalendar } from '../../src/core/calendar/eventCalendar.ts';
import { transact } from '../../src/core/database/transact.ts';
import { env } from '../../src/core/env.ts';
import { startWorker } from '../../src/core/jobs/worker.ts';
import { setClock } from '../../src/core/now.ts';
import { forgetMails } from '../../src/mail/forgetMails.ts';
import { queueDelivery } from '../../src/mail/queueDelivery.ts';
import { queueMail } from '../../src/mail/queueMail.ts';
import { resumeWaiting } from '../../src/mail/resumeWaiting.ts';
import { closeTransports } from '../../src/mail/transport.ts';
import type { Outbox } from '../../src/payload-types.ts';
import { mailFile } from '../../src/mail/writeMailFile.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { hurry, jobsOf, post, read } from './post.ts';
import { startSmtp, type TestSmtp } from './startSmtp.ts';

let hub: TestHub;
let smtp: TestSmtp;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  smtp = await startSmtp();
  env.SMTP_URL = smtp.url;
});
afterEach(async () => {
  setClock();
  closeTransports();
  await smtp.stop();
  delete env.SMTP_URL;
  await hub.payload.delete({ collection: 'outbox', where: { id: { exists: true } } });
  await hub.payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
});

function receivedBy(to: string) {
  return smtp.mails.filter((mail) => mail.recipients.includes(to));
}

describe('a mail', () => {
  test('should arrive with text and HTML and be noted as sent', async () => {
    const mail = await post(hub.payload, { content: { subject: 'Je bent erbij', paragraphs: ['Één café'] } });
    expect(await hub.runJobs()).toBe(1);
    const [arrived] = receivedBy(mail.to);
    expect(arrived?.recipients).toEqual([mail.to]);
    expect(arrived?.parsed.messageId).toBe(mail.messageId);
    expect(arrived?.parsed.subject).toBe('Je bent erbij');
    expect(arrived?.parsed.text).toContain('Één café');
    expect(arrived?.parsed.html).toContain('Één café');
    expect(arrived?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
    expect(await read(hub.payload, mail)).toMatchObject({ state: 'sent', attempts: 1, lastError: null });
    expect((await read(hub.payload, mail)).sentAt).toBeTruthy();
    expect(await jobsOf(hub.payload, mail)).toEqual([]);
  });

  test('should not go out when its cause is undone', async () => {
    const undone = transact({
      payload: hub.payload,
      work: async (req) => {
        const content = { subject: 'Nooit', paragraphs: [] };
        await queueMail({ req, to: 'nooit@voorbeeld.example', language: 'nl', kind: 'rsvp', content });
        throw new RangeError('undone');
      },
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await hub.runJobs()).toBe(0);
    expect((await hub.payload.count({ collection: 'outbox' })).totalDocs).toBe(0);
    expect((await hub.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0);
  });

  test('should carry an invitation that calendars answer', async () => {
    const ics = eventCalendar({
      method: 'REQUEST',
      events: [
        {
          uid: 'event-1@hub.example',
          sequence: 1,
          title: 'Repair Café',
          startsAt: '2026-10-25T13:00:00Z',
          endsAt: '2026-10-25T15:00:00Z',
          timeZone: 'Europe/Amsterdam',
          url: 'https://hub.example/oss/agenda/repair-cafe',
          status: 'CONFIRMED',
        },
      ],
    });
    const mail = await post(hub.payload, { calendar: { method: 'REQUEST', ics } });
    await hub.runJobs();
    const [arrived] = receivedBy(mail.to);
    expect(arrived?.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(arrived?.parsed.attachments.map(({ content }) => content.toString())).toEqual([ics, ics]);
  });

  test('should say how to unsubscribe when it comes regularly', async () => {
    const mail = await post(hub.payload, { list: { unsubscribe: 'https://hub.example/af/1' } });
    await hub.runJobs();
    expect(receivedBy(mail.to)[0]?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });
});

describe('a refusal', () => {
  test('should be tried again later, as the same mail, when the server says “not now”', async () => {
    const mail = await post(hub.payload);
    smtp.refuse(mail.to, { code: 451, message: 'Greylisted', times: 2 });
    await hub.runJobs();
    expect(await read(hub.payload, mail)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      lastError: '451 Greylisted',
    });
    const [job] = await jobsOf(hub.payload, mail);
    const pause = Date.parse(String(job?.waitUntil)) - Date.now();
    expect(pause).toBeGreaterThan(40_000);
    expect(pause).toBeLessThanOrEqual(60_000);
    expect(await hub.runJobs()).toBe(0);

    await hurry(hub.payload, mail);
    await hub.runJobs();
    const [later] = await jobsOf(hub.payload, mail);
    expect(Date.parse(String(later?.waitUntil)) - Date.now()).toBeGreaterThan(100_000);

    await hurry(hub.payload, mail);
    await hub.runJobs();
    expect(receivedBy(mail.to).map(({ parsed }) => parsed.messageId)).toEqual([mail.messageId]);
    expect(await read(hub.payload, mail)).toMatchObject({ state: 'sent', attempts: 3, lastError: null });
  });

  test('should be the end of it when the server says “never”', async () => {
    const mail = await post(hub.payload);
    smtp.refuse(mail.to, { code: 550, message: 'No such user', times: 5 });
    await hub.runJobs();
    expect(await read(hub.payload, mail)).toMatchObject({
      state: 'failed',
      attempts: 1,
      lastError: '550 No such user',
    });
    expect(await jobsOf(hub.payload, mail)).toEqual([]);
    await transact({ payload: hub.payload, work: (req) => queueDelivery({ req, id: mail.id }) });
    await hub.runJobs();
    expect((await read(hub.payload, mail)).attempts).toBe(1);
  });

  test('should be the end of it after the last try', async () => {
    const mail = await post(hub.payload);
    smtp.refuse(mail.to, { code: 451, message: 'Greylisted', times: 5 });
    await hurry(hub.payload, mail, { totalTried: 9 });
    await hub.runJobs();
    expect(await read(hub.payload, mail)).toMatchObject({ state: 'failed', lastError: '451 Greylisted' });
    expect(await jobsOf(hub.payload, mail)).toEqual([]);
  });

  test('should wait for a server that is away', async () => {
    const mail = await post(hub.payload);
    await smtp.stop();
    await hub.runJobs();
    expect(await read(hub.payload, mail)).toMatchObject({ state: 'waiting', attempts: 1 });
    expect((await read(hub.payload, mail)).lastError).toMatch(/^E[A-Z]+$/);
    expect(await jobsOf(hub.payload, mail)).toHaveLength(1);
  });
});

describe('a line that goes dead after the mail was taken', () => {
  test('should lead to no second mail by itself, and later to the same Message-ID', async () => {
    const mail = await post(hub.payload);
    smtp.hangUpOnce();
    await hub.runJobs();
    expect(receivedBy(mail.to)).toHaveLength(1);
    expect(await read(hub.payload, mail)).toMatchObject({ state: 'waiting', attempts: 1 });
    await hurry(hub.payload, mail);
    await hub.runJobs();
    expect(receivedBy(mail.to).map(({ parsed }) => parsed.messageId)).toEqual([
      mail.messageId,
      mail.messageId,
    ]);
    expect((await read(hub.payload, mail)).state).toBe('sent');
  });
});

describe('a line that the server closed while nothing was said', () => {
  test('should cost no try', async () => {
    await post(hub.payload);
    await hub.runJobs();
    smtp.dropLines();
    const mail = await post(hub.payload);
    await hub.runJobs();
    expect(await read(hub.payload, mail)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(receivedBy(mail.to)).toHaveLength(1);
  });
});

describe('two workers', () => {
  test('should send nothing twice, however often it was asked for', async () => {
    const mails: Outbox[] = [];
    for (let index = 0; index < 12; index += 1) mails.push(await post(hub.payload));
    await transact({
      payload: hub.payload,
      work: async (req) => {
        for (const { id } of mails) await queueDelivery({ req, id });
      },
    });
    const workers = [1, 2].map(() => startWorker({ payload: hub.payload, everyMilliseconds: 0 }));
    await Promise.all(workers.map((worker) => worker.drain()));
    for (const mail of mails) await hurry(hub.payload, mail);
    await Promise.all(workers.map((worker) => worker.drain()));
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(smtp.mails.map(({ parsed }) => parsed.messageId).sort()).toEqual(
      mails.map(({ messageId }) => messageId).sort(),
    );
    expect((await hub.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0);
  });

  test('should leave a mail alone that another is handing over', async () => {
    const mail = await post(hub.payload);
    let release = () => undefined as void;
    smtp.holdUntil(new Promise((resolve) => (release = resolve)));
    const first = hub.runJobs();
    while (!(await read(hub.payload, mail)).attempts) await Promise.resolve();
    await transact({ payload: hub.payload, work: (req) => queueDelivery({ req, id: mail.id }) });
    const second = startWorker({ payload: hub.payload, everyMilliseconds: 0 });
    await second.drain();
    expect(await jobsOf(hub.payload, mail)).toHaveLength(2);
    release();
    await first;
    await hurry(hub.payload, mail);
    await second.drain();
    await second.stop();
    expect(receivedBy(mail.to)).toHaveLength(1);
    expect(await jobsOf(hub.payload, mail)).toEqual([]);
  });

  test('should take over from a process that died while sending, with the same Message-ID', async () => {
    const mail = await post(hub.payload);
    await hub.payload.db.updateOne({
      collection: 'outbox',
      id: mail.id,
      data: { sendingUntil: new Date(Date.now() + 60_000).toISOString(), attempts: 1 },
    });
    await hub.runJobs();
    expect(receivedBy(mail.to)).toEqual([]);
    expect(await jobsOf(hub.payload, mail)).toHaveLength(1);
    setClock(new Date(Date.now() + 120_000));
    await hurry(hub.payload, mail);
    await hub.runJobs();
    expect(receivedBy(mail.to).map(({ parsed }) => parsed.messageId)).toEqual([mail.messageId]);
    expect(await read(hub.payload, mail)).toMatchObject({ state: 'sent', attempts: 2 });
  });
});

describe('without a mail server', () => {
  test('should write each mail as a file that mail programs open, and keep it waiting', async () => {
    delete env.SMTP_URL;
    const mail = await post(hub.payload, { content: { subject: 'Één plek', paragraphs: ['Tot dan'] } });
    await hub.runJobs();
    const parsed = await simpleParser(await readFile(mailFile(mail)));
    expect(parsed.subject).toBe('Één plek');
    expect(parsed.messageId).toBe(mail.messageId);
    expect(parsed.text).toContain('Tot dan');
    expect(await read(hub.payload, mail)).toMatchObject({ state: 'waiting', attempts: 0 });
    expect(await jobsOf(hub.payload, mail)).toEqual([]);
    expect(await resumeWaiting(hub.payload)).toBe(0);
  });

  test('should send what waited once there is one, once, whichever process starts first', async () => {
    delete env.SMTP_URL;
    const mails: Outbox[] = [];
    for (let index = 0; index < 5; index += 1) mails.push(await post(hub.payload));
    await hub.runJobs();
    env.SMTP_URL = smtp.url;
    const underWay = await post(hub.payload);
    const taken = await Promise.all([1, 2, 3].map(() => resumeWaiting(hub.payload)));
    expect(taken.reduce((sum, each) => sum + each)).toBe(5);
    for (const mail of [...mails, underWay]) expect(await jobsOf(hub.payload, mail)).toHaveLength(1);
    await hub.runJobs();
    expect(smtp.mails.map(({ parsed }) => parsed.messageId).sort()).toEqual(
      [...mails, underWay].map(({ messageId }) => messageId).sort(),
    );
  });
});

describe('an old mail', () => {
  test('should be forgotten after thirty days, with its file', async () => {
    delete env.SMTP_URL;
    const old = await post(hub.payload);
    await hub.runJobs();
    setClock(new Date(Date.now() + 29 * 24 * 3600_000));
    await forgetMails(hub.payload);
    expect((await read(hub.payload, old)).state).toBe('waiting');
    expect(existsSync(mailFile(old))).toBe(true);
    setClock(new Date(Date.now() + 32 * 24 * 3600_000));
    await forgetMails(hub.payload);
    expect((await hub.payload.count({ collection: 'outbox' })).totalDocs).toBe(0);
    expect(existsSync(mailFile(old))).toBe(false);
  });
});
