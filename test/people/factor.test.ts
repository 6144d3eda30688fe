import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { now, setClock } from '../../src/core/now.ts';
import type { User } from '../../src/payload-types.ts';
import { createLibrary } from '../factories/library.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { cookieOf, logInByMail, mailsTo, newestLink } from './mailbox.ts';

const password = 'een wachtwoord voor tests';
let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());
afterEach(() => setClock());

const later = (seconds: number) => setClock(new Date(now().getTime() + seconds * 1000));

/** The code that the app of someone shows now. */
function codeOf(key: string): string {
  const secret = Secret.fromBase32(key);
  return new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 }).generate({
    timestamp: now().getTime(),
  });
}

const keyIn = (page: string) =>
  (/<code class="kc-code">([A-Z2-7 ]{32,})<\/code>/.exec(page)?.[1] ?? '').replaceAll(' ', '');
const codesIn = (page: string) =>
  [...page.matchAll(/<code class="kc-code">([a-z2-9]{5}-[a-z2-9]{5})<\/code>/g)].map((m) => m[1] ?? '');

/** Every cookie an answer gives, as a browser keeps them. */
function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0] ?? '')
    .filter((each) => !each.endsWith('='))
    .join('; ');
}

/** Someone switches the second step on at /mijn. */
async function switchOn(user: User, cookie?: string) {
  const session = cookie ?? (await logInByMail(hub, user.email));
  const page = await (await hub.fetch('/mijn/tweede-stap', { headers: { cookie: session } })).text();
  const key = keyIn(page);
  const answer = await hub.post('/mijn/tweede-stap', { code: codeOf(key), doe: 'aan' }, { cookie: session });
  expect(answer.status).toBe(200);
  return { key, codes: codesIn(await answer.text()), session };
}

async function me(cookie: string): Promise<string | undefined> {
  const answer = await hub.fetch('/api/users/me', { headers: asUser(hub, cookie) });
  return ((await answer.json()) as { user: { id: string } | null }).user?.id;
}

const byRest = (email: string) =>
  hub.fetch('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: hub.url },
    body: JSON.stringify({ email, password }),
  });

/** Half-way in: by the mailed link. */
async function byLink(email: string): Promise<string> {
  await hub.post('/inloggen', { email, naar: '/deventer' });
  const answer = await hub.post(await newestLink(hub, email), {});
  expect([answer.status, answer.headers.get('location'), cookieOf(answer)]).toEqual([
    303,
    '/inloggen/code',
    undefined,
  ]);
  return cookiesOf(answer);
}

describe('a second step', () => {
  it('should be switched on by a code, log out elsewhere and be told by mail', async () => {
    const user = await createUser(hub, {});
    const elsewhere = await logInByMail(hub, user.email);
    const { codes, session } = await switchOn(user);
    expect(new Set(codes).size).toBe(10);
    expect(await me(session)).toBe(user.id);
    expect(await me(elsewhere)).toBeUndefined();
    expect((await mailsTo(hub, user.email)).at(-1)?.kind).toBe('account.factor');
  });

  it('should be asked after a link and after a password, and over REST', async () => {
    const user = await createUser(hub, {});
    const { key } = await switchOn(user);
    later(60);
    const pending = await byLink(user.email);
    expect(await me(pending)).toBeUndefined();
    expect((await hub.fetch('/inloggen/code', { headers: { cookie: pending } })).status).toBe(200);
    const answer = await hub.post('/inloggen/code', { code: codeOf(key) }, { cookie: pending });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/deventer']);
    expect(await me(cookieOf(answer) ?? '')).toBe(user.id);

    const rest = await byRest(user.email);
    const body = (await rest.json()) as { errors: { data?: { code: string } }[] };
    expect([rest.status, cookieOf(rest), body.errors[0]?.data?.code]).toEqual([
      403,
      undefined,
      'login.second-factor',
    ]);
    const stored = await hub.payload.findByID({ collection: 'users', id: user.id, overrideAccess: true });
    expect(stored.sessions).toHaveLength(2); // none left behind by what was refused

    later(60);
    const sent = { account: user.email, wachtwoord: password };
    const half = await hub.post('/inloggen/wachtwoord', sent);
    expect([half.headers.get('location'), cookieOf(half)]).toEqual(['/inloggen/code', undefined]);
    const done = await hub.post('/inloggen/code', { code: ` ${codeOf(key)} ` }, { cookie: cookiesOf(half) });
    expect(await me(cookieOf(done) ?? '')).toBe(user.id);
  });

  it('should take a code once, also from two at once, and none that is old', async () => {
    const user = await createUser(hub, {});
    const { key } = await switchOn(user);
    const [one, other] = [await byLink(user.email), await byLink(user.email)];
    const used = await hub.post('/inloggen/code', { code: codeOf(key) }, { cookie: one });
    expect(used.status).toBe(422); // the code with which it was switched on
    later(60);
    const code = codeOf(key);
    const answers = await Promise.all(
      [one, other, one].map((cookie) => hub.post('/inloggen/code', { code }, { cookie })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 422, 422]);
    later(120);
    expect((await hub.post('/inloggen/code', { code }, { cookie: other })).status).toBe(422);
  });

  it('should lock after five wrong codes, right ones too, for ten minutes', async () => {
    const user = await createUser(hub, {});
    const { key } = await switchOn(user);
    later(60);
    const pending = await byLink(user.email);
    const send = async (code: string) =>
      (await hub.post('/inloggen/code', { code }, { cookie: pending })).status;
    for (let time = 0; time < 5; time += 1) expect(await send('abcde-fghij')).toBe(422);
    expect(await send(codeOf(key))).toBe(429);
    later(601);
    const again = await byLink(user.email);
    const answer = await hub.post('/inloggen/code', { code: codeOf(key) }, { cookie: again });
    expect(answer.status).toBe(303);
  });

  it('should be passed with a recovery code, each once; new ones end the old', async () => {
    const user = await createUser(hub, {});
    const { codes, session } = await switchOn(user);
    const [first = '', second = '', third = ''] = codes;
    const log = async (code: string) =>
      (await hub.post('/inloggen/code', { code }, { cookie: await byLink(user.email) })).status;
    expect(await log(first.toUpperCase().replace('-', ' '))).toBe(303);
    expect(await log(first)).toBe(422);
    const made = await hub.post('/mijn/tweede-stap', { code: second, doe: 'codes' }, { cookie: session });
    const fresh = codesIn(await made.text());
    expect(fresh).toHaveLength(10);
    expect(await log(third)).toBe(422);
    expect(await log(fresh[0] ?? '')).toBe(303);
    const off = await hub.post(
      '/mijn/tweede-stap',
      { code: fresh[1] ?? '', doe: 'uit' },
      { cookie: session },
    );
    expect(off.status).toBe(303);
    later(16 * 60);
    expect(await me(await logInByMail(hub, user.email))).toBe(user.id);
  });

  it('should refuse who is not half-way in, too late, or says so unsigned', async () => {
    const user = await createUser(hub, {});
    const { key } = await switchOn(user);
    const pending = await byLink(user.email);
    later(11 * 60);
    const code = codeOf(key);
    const forged = Buffer.from(JSON.stringify({ user: user.id, naar: '/', until: 9e15 })).toString(
      'base64url',
    );
    for (const cookie of [pending, '', `kc-halverwege=${forged}.x`, `kc-halverwege=${forged}`]) {
      expect((await hub.fetch('/inloggen/code', { headers: { cookie } })).status).toBe(410);
      const answer = await hub.post('/inloggen/code', { code }, { cookie });
      expect([answer.status, cookieOf(answer)]).toEqual([410, undefined]);
    }
  });

  it('should be kept sealed, and out of every answer', async () => {
    const library = await createLibrary(hub);
    const user = await createUser(hub, { library, role: 'admin', networkAdmin: true });
    const { key, codes, session } = await switchOn(user);
    const rows = await Promise.all(
      (['second-factors', 'tokens', 'users', 'outbox'] as const).map((collection) =>
        hub.payload.find({ collection, limit: 500, depth: 0, overrideAccess: true, showHiddenFields: true }),
      ),
    );
    const stored = JSON.stringify(rows);
    expect(stored).not.toContain(key);
    for (const code of codes) expect(stored).not.toContain(code.replace('-', ''));
    for (const path of ['/api/second-factors', '/api/tokens', '/api/second-factors/versions']) {
      expect([403, 404]).toContain((await hub.fetch(path, { headers: asUser(hub, session) })).status);
    }
  });
});

describe('a library that wants a second step of its staff', () => {
  it('should give no session before it is set up, by no way', async () => {
    const library = await createLibrary(hub, { requireSecondFactor: true });
    const other = await createLibrary(hub);
    const staff = await createUser(hub, { library, role: 'librarian' });
    const colleague = await createUser(hub, { library: other, role: 'librarian' });
    const resident = await createUser(hub, { library, role: 'resident' });
    expect((await byRest(staff.email)).status).toBe(403);
    expect(await me(await logIn(hub, colleague))).toBe(colleague.id);
    expect(await me(await logIn(hub, resident))).toBe(resident.id);
    const pending = await byLink(staff.email);
    const page = await (await hub.fetch('/inloggen/code', { headers: { cookie: pending } })).text();
    const key = keyIn(page);
    expect((await hub.post('/inloggen/code', { code: '000000' }, { cookie: pending })).status).toBe(422);
    const answer = await hub.post('/inloggen/code', { code: codeOf(key) }, { cookie: pending });
    const session = cookieOf(answer) ?? '';
    expect(codesIn(await answer.text())).toHaveLength(10);
    expect(await me(session)).toBe(staff.id);
    later(60);
    const off = await hub.post('/mijn/tweede-stap', { code: codeOf(key), doe: 'uit' }, { cookie: session });
    expect(off.status).toBe(409);
  });

  it('should end the sessions of staff without one when it begins to, and of who becomes staff', async () => {
    const library = await createLibrary(hub);
    const plain = await createUser(hub, { library, role: 'librarian' });
    const proven = await createUser(hub, { library, role: 'librarian' });
    const resident = await createUser(hub, { library, role: 'resident' });
    const [a, b, c] = [await logIn(hub, plain), (await switchOn(proven)).session, await logIn(hub, resident)];
    await hub.payload.update({
      collection: 'libraries',
      id: library.id,
      data: { requireSecondFactor: true },
      overrideAccess: true, // a test's own data
    });
    expect([await me(a), await me(b), await me(c)]).toEqual([undefined, proven.id, resident.id]);
    await hub.payload.update({
      collection: 'users',
      id: resident.id,
      data: { roles: [{ library: library.id, role: 'librarian' }] },
      overrideAccess: true, // a test's own data
    });
    expect(await me(c)).toBeUndefined();
    const still = await hub.payload.findByID({
      collection: 'users',
      id: plain.id,
      depth: 0,
      overrideAccess: true,
    });
    expect(still.roles).toHaveLength(1);
  });
});
