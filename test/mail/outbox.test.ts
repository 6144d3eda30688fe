import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { env } from '../../src/core/env.ts';
import { textFor } from '../../src/core/text/index.ts';
import { createToken } from '../../src/core/tokens.ts';
import { closeTransports } from '../../src/mail/transport.ts';
import type { Library } from '../../src/payload-types.ts';
import type { Role } from '../../src/people/roles.ts';
import { createLibrary } from '../factories/library.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { jobsOf, post, read } from './post.ts';
import { startSmtp, type TestSmtp } from './startSmtp.ts';

let hub: TestHub;
let oss: Library;
let deventer: Library;

beforeAll(async () => {
  hub = await startHub();
  oss = await createLibrary(hub);
  deventer = await createLibrary(hub);
});
afterAll(() => hub.stop());

beforeEach(async () => {
  await hub.payload.delete({ collection: 'outbox', where: { id: { exists: true } } });
});

async function ask({ path, method = 'GET', cookie }: { path: string; method?: string; cookie?: string }) {
  const headers: Record<string, string> = { Origin: hub.url, 'Sec-Fetch-Site': 'same-origin' };
  if (cookie) headers.Cookie = cookie;
  return hub.fetch(path, { method, headers });
}

const cookies = new Map<string, string>();

/** The cookie of a person like this; who logged in once stays so. */
async function cookieOf({ role, of, networkAdmin = false }: Who): Promise<string> {
  const key = `${role} ${of} ${networkAdmin}`;
  const library = of === 'deventer' ? deventer : oss;
  const cookie =
    cookies.get(key) ?? (await logIn(hub, await createUser(hub, { library, role, networkAdmin })));
  cookies.set(key, cookie);
  return cookie;
}

type Who = { role?: Role; of?: 'oss' | 'deventer'; networkAdmin?: boolean };

/** Everyone who could try, and whether the mails of Oss are theirs. */
const people: [string, Who, boolean][] = [
  ['a librarian of the library', { role: 'librarian', of: 'oss' }, true],
  ['an admin of the library', { role: 'admin', of: 'oss' }, true],
  ['a network admin', { networkAdmin: true }, true],
  ['a librarian of another library', { role: 'librarian', of: 'deventer' }, false],
  ['a webmaster', { role: 'webmaster', of: 'oss' }, false],
  ['a moderator', { role: 'moderator', of: 'oss' }, false],
  ['a resident', { role: 'resident', of: 'oss' }, false],
  ['someone without a role', {}, false],
];

describe('the outbox', () => {
  test.each(people)('should be read by %s: %j %j', async (_name, who, allowed) => {
    const cookie = await cookieOf(who);
    const mail = await post(hub.payload, { library: oss });
    expect((await ask({ path: `/api/outbox/${mail.id}`, cookie })).status === 200).toBe(allowed);
  });

  test('should keep what only sending needs to itself, and personal links too', async () => {
    const cookie = await cookieOf({ role: 'librarian', of: 'oss' });
    const { isDemo } = env;
    const token = `A${createToken().slice(1)}`;
    const hex = 'ab12'.repeat(10);
    const mail = await post(hub.payload, {
      library: oss,
      calendar: { method: 'PUBLISH', ics: 'BEGIN:VCALENDAR' },
      content: {
        subject: 'Je bent erbij',
        paragraphs: [`https://hub.example/inloggen/${token}`, `https://hub.example/admin/reset/${hex}?x=1`],
        button: {
          label: 'Bekijk',
          href: 'https://hub.example/oss/agenda/een-hele-lange-naam-van-een-activiteit-2',
        },
      },
      list: { unsubscribe: `https://hub.example/af?sleutel=${token}` },
    });
    env.isDemo = false;
    const seen = await (await ask({ path: `/api/outbox/${mail.id}`, cookie })).text();
    env.isDemo = isDemo;
    expect(seen).not.toContain(token);
    expect(seen).not.toContain(hex);
    expect(seen).not.toContain('VCALENDAR');
    expect(seen).toContain('een-hele-lange-naam-van-een-activiteit-2');
    expect(JSON.parse(seen)).toMatchObject({ subject: 'Je bent erbij', state: 'waiting' });
    for (const field of ['html', 'calendar', 'unsubscribe'])
      expect(JSON.parse(seen)).not.toHaveProperty(field);
    expect((await read(hub.payload, mail)).text).toContain(token);
  });

  test('should show its links in a demo without a mail server', async () => {
    const { isDemo } = env;
    const token = `A${createToken().slice(1)}`;
    const mail = await post(hub.payload, {
      library: oss,
      content: { subject: 'Demo', paragraphs: [`https://hub.example/inloggen/${token}`] },
    });
    env.isDemo = true;
    const cookie = await cookieOf({ role: 'librarian', of: 'oss' });
    const seen = await (await ask({ path: `/api/outbox/${mail.id}`, cookie })).text();
    env.isDemo = isDemo;
    expect(seen).toContain(token);
  });

  test('should be written by nobody from outside', async () => {
    const cookie = await cookieOf({ networkAdmin: true });
    const mail = await post(hub.payload, { library: oss });
    const answers = await Promise.all([
      ask({ path: '/api/outbox', method: 'POST', cookie }),
      ask({ path: `/api/outbox/${mail.id}`, method: 'PATCH', cookie }),
      ask({ path: `/api/outbox/${mail.id}`, method: 'DELETE', cookie }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});

describe('sending again', () => {
  let smtp: TestSmtp;

  beforeAll(async () => {
    smtp = await startSmtp();
    env.SMTP_URL = smtp.url;
  });
  afterAll(async () => {
    delete env.SMTP_URL;
    closeTransports();
    await smtp.stop();
  });

  async function failed() {
    const mail = await post(hub.payload, { library: oss });
    smtp.refuse(mail.to, { code: 550, message: 'No such user', times: 1 });
    await hub.runJobs();
    return mail;
  }

  test.each(people)('should be possible for %s: %j %j', async (_name, who, allowed) => {
    const cookie = await cookieOf(who);
    const mail = await failed();
    const answer = await ask({ path: `/api/outbox/${mail.id}/retry`, method: 'POST', cookie });
    expect(answer.status).toBe(allowed ? 200 : 404);
    await hub.runJobs();
    expect((await read(hub.payload, mail)).state).toBe(allowed ? 'sent' : 'failed');
    expect(smtp.mails.filter(({ recipients }) => recipients.includes(mail.to))).toHaveLength(allowed ? 1 : 0);
  });

  test('should not be possible for a visitor, nor for a mail of the network by a librarian', async () => {
    const mail = await failed();
    expect((await ask({ path: `/api/outbox/${mail.id}/retry`, method: 'POST' })).status).toBe(401);
    const network = await post(hub.payload);
    const cookie = await cookieOf({ role: 'librarian', of: 'oss' });
    expect((await ask({ path: `/api/outbox/${network.id}/retry`, method: 'POST', cookie })).status).toBe(404);
    expect((await ask({ path: '/api/outbox/nothing/retry', method: 'POST', cookie })).status).toBe(404);
  });

  test('should send a mail that was sent no second time', async () => {
    const mail = await post(hub.payload, { library: oss });
    await hub.runJobs();
    const cookie = await cookieOf({ role: 'librarian', of: 'oss' });
    const answer = await ask({ path: `/api/outbox/${mail.id}/retry`, method: 'POST', cookie });
    expect(await answer.json()).toEqual({ state: 'sent' });
    expect(await jobsOf(hub.payload, mail)).toEqual([]);
  });
});

describe('a forgotten password', () => {
  const forgot = (email: string) =>
    hub.fetch('/api/users/forgot-password', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: hub.url },
      body: JSON.stringify({ email }),
    });

  test.each(['nl', 'en'] as const)('should get its link by mail in %s', async (language) => {
    const user = await createUser(hub, { role: 'librarian', library: oss });
    await hub.payload.update({ collection: 'users', id: user.id, data: { language } });
    expect((await forgot(user.email.toUpperCase())).status).toBe(200);
    await hub.runJobs(); // the link is made by the worker
    const { docs } = await hub.payload.find({ collection: 'outbox', where: { to: { equals: user.email } } });
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({
      kind: 'account.password',
      language,
      subject: textFor(language).mail.forgotten.subject,
    });
    const token = /\/wachtwoord\/([0-9a-f]{40})\n/.exec(docs[0]?.text ?? '')?.[1] ?? '';
    expect(docs[0]?.text).toContain(`${env.PUBLIC_URL}/wachtwoord/${token}`);
    const password = 'een ander lang wachtwoord';
    await hub.payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true });
    const { user: known } = await hub.payload.login({
      collection: 'users',
      data: { email: user.email, password },
    });
    expect(known?.id).toBe(user.id);
  });

  test('should not tell whether there is such an account', async () => {
    const user = await createUser(hub);
    const [known, unknown] = await Promise.all([forgot(user.email), forgot('niemand@voorbeeld.example')]);
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    await hub.runJobs();
    expect((await hub.payload.count({ collection: 'outbox' })).totalDocs).toBe(1);
  });

  test('should get no mail when the hub itself asks for a token without one', async () => {
    const user = await createUser(hub);
    const token = await hub.payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    });
    expect(token).toMatch(/^[0-9a-f]{40}$/);
    expect((await hub.payload.count({ collection: 'outbox' })).totalDocs).toBe(0);
  });
});

describe('Payload’s own mails', () => {
  test('should go through the outbox, as words', async () => {
    await hub.payload.sendEmail({
      to: ['een@voorbeeld.example', { name: 'Twee', address: 'twee@voorbeeld.example' }],
      subject: 'Hallo',
      html: '<p>Hoi &amp; welkom</p><p>Ga naar <a href="https://hub.example/x">de site</a><br>Tot dan</p><script>1</script>',
    });
    const { docs } = await hub.payload.find({ collection: 'outbox', sort: 'to' });
    expect(docs.map(({ to }) => to)).toEqual(['een@voorbeeld.example', 'twee@voorbeeld.example']);
    expect(docs[0]?.text).toContain('Hoi & welkom\n\nGa naar de site https://hub.example/x\nTot dan');
    expect(docs[0]?.html).not.toContain('<script');
  });
});
