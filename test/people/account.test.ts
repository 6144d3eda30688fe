import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '../../src/core/now.ts';
import { provenAddress } from '../../src/people/provenAddress.ts';
import { createEvent } from '../factories/event.ts';
import { createLibrary } from '../factories/library.ts';
import { createProposal } from '../factories/proposal.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { unique } from '../factories/unique.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { cookieOf, logInByMail, mailsTo, newestLink } from './mailbox.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());
afterEach(() => setClock());

const address = () => `${unique('nieuw')}@mensen.example`;
const enter = (account: string, wachtwoord: string) =>
  hub.post('/inloggen/wachtwoord', { account, wachtwoord });

async function me(cookie: string): Promise<string | undefined> {
  const answer = await hub.fetch('/api/users/me', { headers: asUser(hub, cookie) });
  return ((await answer.json()) as { user: { id: string } | null }).user?.id;
}

describe('a new password', () => {
  const chosen = 'vier gewone woorden samen';

  it('should be chosen once by the mailed link, log everyone out and log nobody in', async () => {
    const user = await createUser(hub, {});
    const session = await logIn(hub, user);
    await hub.post('/wachtwoord', { email: user.email.toUpperCase() });
    const link = await newestLink(hub, user.email);
    expect(link).toMatch(/^\/wachtwoord\/[0-9a-f]{40}$/);
    expect((await hub.fetch(link)).status).toBe(200);
    expect((await hub.post(link, { wachtwoord: 'te kort' })).status).toBe(422);
    const answer = await hub.post(link, { wachtwoord: chosen });
    expect([answer.status, answer.headers.get('location'), cookieOf(answer)]).toEqual([
      303,
      '/inloggen?gedaan=wachtwoord',
      undefined,
    ]);
    expect(await me(session)).toBeUndefined();
    expect((await enter(user.email, 'een wachtwoord voor tests')).status).toBe(422);
    expect(await me(cookieOf(await enter(user.email, chosen)) ?? '')).toBe(user.id);
    expect((await mailsTo(hub, user.email)).at(-1)?.kind).toBe('account.password-changed');
    for (const late of [link, '/wachtwoord/x', `/wachtwoord/${'a'.repeat(40)}`]) {
      expect((await hub.fetch(late)).status).toBe(410);
      expect((await hub.post(late, { wachtwoord: 'weer een ander wachtwoord' })).status).toBe(410);
    }
    expect(await me(cookieOf(await enter(user.email, chosen)) ?? '')).toBe(user.id);
  });

  it('should not work late', async () => {
    const user = await createUser(hub, {});
    await hub.post('/wachtwoord', { email: user.email });
    const link = await newestLink(hub, user.email);
    await hub.payload.db.updateOne({
      collection: 'users',
      where: { id: { equals: user.id } },
      data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
      options: { atomic: true },
    });
    expect((await hub.post(link, { wachtwoord: chosen })).status).toBe(410);
  });

  it('should work over REST too, without a session', async () => {
    const user = await createUser(hub, {});
    const session = await logIn(hub, user);
    const rest = (path: string, data: object) =>
      hub.fetch(`/api/users/${path}`, {
        method: 'POST',
        headers: asUser(hub, ''),
        body: JSON.stringify(data),
      });
    expect((await rest('forgot-password', { email: user.email })).status).toBe(200);
    const token = (await newestLink(hub, user.email)).split('/').at(-1);
    const answer = await rest('reset-password', { token, password: chosen });
    expect(answer.status).toBe(200);
    expect(await me(cookieOf(answer) ?? '')).toBeUndefined();
    expect(await me(session)).toBeUndefined();
    expect(await me(cookieOf(await enter(user.email, chosen)) ?? '')).toBe(user.id);
  });

  it('should say nothing of who has an account, nor fill a mailbox', async () => {
    const user = await createUser(hub, {});
    const nobody = address();
    const [known, unknown] = [
      await hub.post('/wachtwoord', { email: user.email }),
      await hub.post('/wachtwoord', { email: nobody }),
    ];
    expect([known.status, known.headers.get('location')]).toEqual([
      unknown.status,
      unknown.headers.get('location'),
    ]);
    expect(await mailsTo(hub, nobody)).toEqual([]);
    for (let time = 0; time < 7; time += 1) await hub.post('/wachtwoord', { email: user.email });
    expect(await mailsTo(hub, user.email)).toHaveLength(5);
  });

  it('should be added to an account without one, and unlock one that is locked', async () => {
    const user = await createUser(hub, {});
    for (let time = 0; time < 6; time += 1) await enter(user.email, 'fout');
    expect((await enter(user.email, 'een wachtwoord voor tests')).status).toBe(422);
    const cookie = await logInByMail(hub, user.email);
    expect((await hub.post('/mijn/wachtwoord', {}, { cookie })).status).toBe(303);
    await hub.post(await newestLink(hub, user.email), { wachtwoord: chosen });
    expect(await me(cookieOf(await enter(user.email, chosen)) ?? '')).toBe(user.id);
  });
});

describe('an account that someone else made with my address', () => {
  it('should not show what I signed up for or asked before I opened a mailed link', async () => {
    const library = await createLibrary(hub);
    const event = await createEvent(hub, { library });
    const [email, words] = [address(), unique('Waarom')];
    const page = `/${library.slug}/agenda/${event.slug}`;
    await hub.post(`${page}/aanmelden`, { naam: 'Ria', email, personen: '1' });
    const proposedBy = { name: 'Ria', email, language: 'nl' } as const;
    const proposal = await createProposal(hub, { library, proposedBy });
    const user = await createUser(hub, { library, role: 'librarian', email, provenEmail: null });
    const linked = await createProposal(hub, { library, proposedBy, person: user.id });
    const session = await logIn(hub, user);
    const mine = async (cookie: string) => (await hub.fetch('/mijn', { headers: { cookie } })).text();
    for (const { title } of [event, proposal, linked]) expect(await mine(session)).not.toContain(title);
    await hub.post(`${page}/aanmelden`, { naam: words, email, personen: '1' }, { cookie: session });
    expect((await mailsTo(hub, email)).map(({ kind }) => kind)).not.toContain('rsvp.confirmed');
    const own = await mine(await logInByMail(hub, email));
    for (const { title } of [event, proposal, linked]) expect(own).toContain(title);
    // Whoever made the account has no way in any more.
    expect(await me(session)).toBeUndefined();
    expect((await enter(email, 'een wachtwoord voor tests')).status).toBe(422);
  });

  it('should not be counted as mine any longer when someone else chooses its password', async () => {
    const library = await createLibrary(hub);
    const admin = await createUser(hub, { library, role: 'admin' });
    const user = await createUser(hub, { library, role: 'librarian' });
    const change = { password: 'door een ander gekozen' };
    const answer = await hub.fetch(`/api/users/${user.id}`, {
      method: 'PATCH',
      headers: asUser(hub, await logIn(hub, admin)),
      body: JSON.stringify(change),
    });
    expect(answer.status).toBe(200);
    const found = await hub.payload.findByID({
      collection: 'users',
      id: user.id,
      showHiddenFields: true,
      overrideAccess: true, // a test looks at everything
    });
    expect(provenAddress(found)).toBeUndefined();
  });
});

describe('another e-mail address', () => {
  it('should be there once the link to it is used, with what one signed up for', async () => {
    const library = await createLibrary(hub);
    const user = await createUser(hub, { library, role: 'resident' });
    const event = await createEvent(hub, { library });
    await hub.post(`/${library.slug}/agenda/${event.slug}/aanmelden`, {
      naam: user.name,
      email: user.email,
      personen: '1',
    });
    const cookie = await logInByMail(hub, user.email);
    const to = address();
    expect((await hub.post('/mijn/adres', { email: to }, { cookie })).headers.get('location')).toBe(
      '/mijn?gedaan=adres',
    );
    const link = await newestLink(hub, to);
    expect((await hub.fetch(link)).status).toBe(200);
    const stale = await hub.post('/inloggen', { email: user.email });
    expect(stale.status).toBe(303);
    const old = await newestLink(hub, user.email);
    expect((await hub.post(link, {})).status).toBe(303);
    expect((await hub.post(link, {})).status).toBe(410);
    expect((await hub.post(old, {})).status).toBe(410);
    expect((await mailsTo(hub, user.email)).at(-1)?.kind).toBe('account.address-changed');
    expect(await me(await logInByMail(hub, to))).toBe(user.id);
    const mine = await (await hub.fetch('/mijn', { headers: { cookie } })).text();
    expect(mine).toContain(event.title);
  });

  it('should be refused late, when it belongs to someone else, and to visitors', async () => {
    const [user, other] = [await createUser(hub, {}), await createUser(hub, {})];
    const cookie = await logInByMail(hub, user.email);
    await hub.post('/mijn/adres', { email: other.email }, { cookie });
    const told = (await mailsTo(hub, other.email)).at(-1);
    expect([told?.kind, /\/link\//.test(told?.text ?? '')]).toEqual(['account.address', false]);
    const to = address();
    await hub.post('/mijn/adres', { email: to }, { cookie });
    const link = await newestLink(hub, to);
    await createUser(hub, { email: to });
    expect((await hub.post(link, {})).status).toBe(409);
    const late = address();
    await hub.post('/mijn/adres', { email: late }, { cookie });
    setClock(new Date(Date.now() + 25 * 3600_000));
    expect((await hub.post(await newestLink(hub, late), {})).status).toBe(410);
    setClock();
    expect((await hub.post('/mijn/adres', { email: late })).headers.get('location')).toMatch(
      /^\/inloggen\?naar=/,
    );
  });
});
