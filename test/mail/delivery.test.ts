import { describe, expect, test } from '@jest/globals';
import { eventCalendar } from '../../src/core/calendar/eventCalendar.ts';
import { transact } from '../../src/core/database/transact.ts';
import { startWorker } from '../../src/core/jobs/worker.ts';
import { setClock } from '../../src/core/now.ts';
import { queueDelivery } from '../../src/mail/queueDelivery.ts';
import { queueMail } from '../../src/mail/queueMail.ts';
import type { Outbox } from '../../src/payload-types.ts';
import { mailHub } from './mailHub.ts';
import { hurry, jobsOf, post, read } from './post.ts';

const at = mailHub();

function receivedBy(to: string) {
  return at.smtp.mails.filter((mail) => mail.recipients.includes(to));
}

describe('a mail', () => {
  test('should arrive with text and HTML and be noted as sent', async () => {
    const mail = await post(at.hub.payload, {
      content: { subject: 'Je bent erbij', paragraphs: ['Één café'] },
    });
    expect(await at.hub.runJobs()).toBe(1);
    const [arrived] = receivedBy(mail.to);
    expect(arrived?.recipients).toEqual([mail.to]);
    expect(arrived?.parsed.messageId).toBe(mail.messageId);
    expect(arrived?.parsed.subject).toBe('Je bent erbij');
    expect(arrived?.parsed.text).toContain('Één café');
    expect(arrived?.parsed.html).toContain('Één café');
    expect(arrived?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
    expect(await read(at.hub.payload, mail)).toMatchObject({ state: 'sent', attempts: 1, lastError: null });
    expect((await read(at.hub.payload, mail)).sentAt).toBeTruthy();
    expect(await jobsOf(at.hub.payload, mail)).toEqual([]);
  });

  test('should not go out when its cause is undone', async () => {
    const undone = transact({
      payload: at.hub.payload,
      work: async (req) => {
        const content = { subject: 'Nooit', paragraphs: [] };
        await queueMail({ req, to: 'nooit@voorbeeld.example', language: 'nl', kind: 'rsvp', content });
        throw new RangeError('undone');
      },
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await at.hub.runJobs()).toBe(0);
    expect((await at.hub.payload.count({ collection: 'outbox' })).totalDocs).toBe(0);
    expect((await at.hub.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0);
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
    const mail = await post(at.hub.payload, { calendar: { method: 'REQUEST', ics } });
    await at.hub.runJobs();
    const [arrived] = receivedBy(mail.to);
    expect(arrived?.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(arrived?.parsed.attachments.map(({ content }) => content.toString())).toEqual([ics, ics]);
  });

  test('should say how to unsubscribe when it comes regularly', async () => {
    const mail = await post(at.hub.payload, { list: { unsubscribe: 'https://hub.example/af/1' } });
    await at.hub.runJobs();
    expect(receivedBy(mail.to)[0]?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });
});

describe('a refusal', () => {
  test('should be tried again later, as the same mail, when the server says “not now”', async () => {
    const mail = await post(at.hub.payload);
    at.smtp.refuse(mail.to, { code: 451, message: 'Greylisted', times: 2 });
    await at.hub.runJobs();
    expect(await read(at.hub.payload, mail)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      lastError: '451 Greylisted',
    });
    const [job] = await jobsOf(at.hub.payload, mail);
    const pause = Date.parse(String(job?.waitUntil)) - Date.now();
    expect(pause).toBeGreaterThan(40_000);
    expect(pause).toBeLessThanOrEqual(60_000);
    expect(await at.hub.runJobs()).toBe(0);

    await hurry(at.hub.payload, mail);
    await at.hub.runJobs();
    const [later] = await jobsOf(at.hub.payload, mail);
    expect(Date.parse(String(later?.waitUntil)) - Date.now()).toBeGreaterThan(100_000);

    await hurry(at.hub.payload, mail);
    await at.hub.runJobs();
    expect(receivedBy(mail.to).map(({ parsed }) => parsed.messageId)).toEqual([mail.messageId]);
    expect(await read(at.hub.payload, mail)).toMatchObject({ state: 'sent', attempts: 3, lastError: null });
  });

  test('should be the end of it when the server says “never”', async () => {
    const mail = await post(at.hub.payload);
    at.smtp.refuse(mail.to, { code: 550, message: 'No such user', times: 5 });
    await at.hub.runJobs();
    expect(await read(at.hub.payload, mail)).toMatchObject({
      state: 'failed',
      attempts: 1,
      lastError: '550 No such user',
    });
    expect(await jobsOf(at.hub.payload, mail)).toEqual([]);
    await transact({ payload: at.hub.payload, work: (req) => queueDelivery({ req, id: mail.id }) });
    await at.hub.runJobs();
    expect((await read(at.hub.payload, mail)).attempts).toBe(1);
  });

  test('should be the end of it after the last try', async () => {
    const mail = await post(at.hub.payload);
    at.smtp.refuse(mail.to, { code: 451, message: 'Greylisted', times: 5 });
    await hurry(at.hub.payload, mail, { totalTried: 9 });
    await at.hub.runJobs();
    expect(await read(at.hub.payload, mail)).toMatchObject({ state: 'failed', lastError: '451 Greylisted' });
    expect(await jobsOf(at.hub.payload, mail)).toEqual([]);
  });

  test('should wait for a server that is away', async () => {
    const mail = await post(at.hub.payload);
    await at.smtp.stop();
    await at.hub.runJobs();
    expect(await read(at.hub.payload, mail)).toMatchObject({ state: 'waiting', attempts: 1 });
    expect((await read(at.hub.payload, mail)).lastError).toMatch(/^E[A-Z]+$/);
    expect(await jobsOf(at.hub.payload, mail)).toHaveLength(1);
  });
});

describe('a line that goes dead after the mail was taken', () => {
  test('should lead to no second mail by itself, and later to the same Message-ID', async () => {
    const mail = await post(at.hub.payload);
    at.smtp.hangUpOnce();
    await at.hub.runJobs();
    expect(receivedBy(mail.to)).toHaveLength(1);
    expect(await read(at.hub.payload, mail)).toMatchObject({ state: 'waiting', attempts: 1 });
    await hurry(at.hub.payload, mail);
    await at.hub.runJobs();
    expect(receivedBy(mail.to).map(({ parsed }) => parsed.messageId)).toEqual([
      mail.messageId,
      mail.messageId,
    ]);
    expect((await read(at.hub.payload, mail)).state).toBe('sent');
  });
});

describe('a line that the server closed while nothing was said', () => {
  test('should cost no try', async () => {
    await post(at.hub.payload);
    await at.hub.runJobs();
    at.smtp.dropLines();
    const mail = await post(at.hub.payload);
    await at.hub.runJobs();
    expect(await read(at.hub.payload, mail)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(receivedBy(mail.to)).toHaveLength(1);
  });
});

describe('two workers', () => {
  test('should send nothing twice, however often it was asked for', async () => {
    const mails: Outbox[] = [];
    for (let index = 0; index < 12; index += 1) mails.push(await post(at.hub.payload));
    await transact({
      payload: at.hub.payload,
      work: async (req) => {
        for (const { id } of mails) await queueDelivery({ req, id });
      },
    });
    const workers = [1, 2].map(() => startWorker({ payload: at.hub.payload, everyMilliseconds: 0 }));
    await Promise.all(workers.map((worker) => worker.drain()));
    for (const mail of mails) await hurry(at.hub.payload, mail);
    await Promise.all(workers.map((worker) => worker.drain()));
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(at.smtp.mails.map(({ parsed }) => parsed.messageId).sort()).toEqual(
      mails.map(({ messageId }) => messageId).sort(),
    );
    expect((await at.hub.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0);
  });

  test('should leave a mail alone that another is handing over', async () => {
    const mail = await post(at.hub.payload);
    let release = () => undefined as void;
    at.smtp.holdUntil(new Promise((resolve) => (release = resolve)));
    const first = at.hub.runJobs();
    while (!(await read(at.hub.payload, mail)).attempts) await Promise.resolve();
    await transact({ payload: at.hub.payload, work: (req) => queueDelivery({ req, id: mail.id }) });
    const second = startWorker({ payload: at.hub.payload, everyMilliseconds: 0 });
    await second.drain();
    expect(await jobsOf(at.hub.payload, mail)).toHaveLength(2);
    release();
    await first;
    await hurry(at.hub.payload, mail);
    await second.drain();
    await second.stop();
    expect(receivedBy(mail.to)).toHaveLength(1);
    expect(await jobsOf(at.hub.payload, mail)).toEqual([]);
  });

  test('should take over from a process that died while sending, with the same Message-ID', async () => {
    const mail = await post(at.hub.payload);
    await at.hub.payload.db.updateOne({
      collection: 'outbox',
      id: mail.id,
      data: { sendingUntil: new Date(Date.now() + 60_000).toISOString(), attempts: 1 },
    });
    await at.hub.runJobs();
    expect(receivedBy(mail.to)).toEqual([]);
    expect(await jobsOf(at.hub.payload, mail)).toHaveLength(1);
    setClock(new Date(Date.now() + 120_000));
    await hurry(at.hub.payload, mail);
    await at.hub.runJobs();
    expect(receivedBy(mail.to).map(({ parsed }) => parsed.messageId)).toEqual([mail.messageId]);
    expect(await read(at.hub.payload, mail)).toMatchObject({ state: 'sent', attempts: 2 });
  });
});
