import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { env } from '../../src/core/env.ts';
import { now, setClock } from '../../src/core/now.ts';
import { forgetMails } from '../../src/mail/forgetMails.ts';
import { resumeWaiting } from '../../src/mail/resumeWaiting.ts';
import { mailFile } from '../../src/mail/writeMailFile.ts';
import type { Outbox } from '../../src/payload-types.ts';
import { mailHub } from './mailHub.ts';
import { jobsOf, post, read } from './post.ts';

const at = mailHub();

describe('without a mail server', () => {
  test('should write each mail as a file that mail programs open, and keep it waiting', async () => {
    delete env.SMTP_URL;
    const mail = await post(at.hub.payload, { content: { subject: 'Één plek', paragraphs: ['Tot dan'] } });
    await at.hub.runJobs();
    const parsed = await simpleParser(await readFile(mailFile(mail)));
    expect(parsed.subject).toBe('Één plek');
    expect(parsed.messageId).toBe(mail.messageId);
    expect(parsed.text).toContain('Tot dan');
    expect(await read(at.hub.payload, mail)).toMatchObject({ state: 'waiting', attempts: 0 });
    expect(await jobsOf(at.hub.payload, mail)).toEqual([]);
    expect(await resumeWaiting(at.hub.payload)).toBe(0);
  });

  test('should send what waited once there is one, once, whichever process starts first', async () => {
    delete env.SMTP_URL;
    const mails: Outbox[] = [];
    for (let index = 0; index < 5; index += 1) mails.push(await post(at.hub.payload));
    await at.hub.runJobs();
    env.SMTP_URL = at.smtp.url;
    const underWay = await post(at.hub.payload);
    const taken = await Promise.all([1, 2, 3].map(() => resumeWaiting(at.hub.payload)));
    expect(taken.reduce((sum, each) => sum + each)).toBe(5);
    for (const mail of [...mails, underWay]) expect(await jobsOf(at.hub.payload, mail)).toHaveLength(1);
    await at.hub.runJobs();
    expect(at.smtp.mails.map(({ parsed }) => parsed.messageId).sort()).toEqual(
      [...mails, underWay].map(({ messageId }) => messageId).sort(),
    );
  });
});

describe('an old mail', () => {
  test('should be forgotten after thirty days, with its file', async () => {
    delete env.SMTP_URL;
    const old = await post(at.hub.payload);
    await at.hub.runJobs();
    const daysAgo = (days: number) => new Date(now().getTime() - days * 24 * 3600_000);
    setClock(new Date(Date.now() + 29 * 24 * 3600_000));
    await forgetMails({ payload: at.hub.payload, before: daysAgo(30) });
    expect((await read(at.hub.payload, old)).state).toBe('waiting');
    expect(existsSync(mailFile(old))).toBe(true);
    setClock(new Date(Date.now() + 32 * 24 * 3600_000));
    await forgetMails({ payload: at.hub.payload, before: daysAgo(30) });
    expect((await at.hub.payload.count({ collection: 'outbox' })).totalDocs).toBe(0);
    expect(existsSync(mailFile(old))).toBe(false);
  });
});
