import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '../../src/core/now.ts';
import { createLibrary } from '../factories/library.ts';
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

const minutesLater = (minutes: number) => setClock(new Date(Date.now() + minutes * 60_000));

async function whoAmI(cookie: string): Promise<string | undefined> {
  const answer = await hub.fetch('/api/users/me', { headers: asUser(hub, cookie) });
  const { user } = (await answer.json()) as { user: { id: string } | null };
  return user?.id;
}

describe('a link to log in with', () => {
  it('should log in once, and not by being looked at', async () => {
    const user = await createUser(hub, {});
    const asked = await hub.post('/inloggen', { email: ` ${user.email.toUpperCase()} ` });
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/inloggen/gestuurd']);
    const link = await newestLink(hub, user.email);
    for (let look = 0; look < 3; look += 1) {
      const page = await hub.fetch(link);
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    }
    const used = await hub.post(link, {});
    expect([used.status, used.headers.get('location')]).toEqual([303, '/mijn']);
    const [raw] = used.headers.getSetCookie();
    expect(raw).toMatch(/; Path=\/.*HttpOnly.*SameSite=Lax/);
    const cookie = cookieOf(used) ?? '';
    expect(await whoAmI(cookie)).toBe(user.id);
    expect((await hub.fetch('/mijn', { headers: { cookie } })).status).toBe(200);
    const again = await hub.post(link, {});
    expect([again.status, cookieOf(again)]).toEqual([410, undefined]);
    expect((await hub.fetch(link)).status).toBe(410);
    expect((await hub.fetch(link, { headers: { cookie } })).headers.get('location')).toBe('/mijn');
  });

  it('should let one of two clicks at once win', async () => {
    const user = await createUser(hub, {});
    await hub.post('/inloggen', { email: user.email });
    const link = await newestLink(hub, user.email);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => hub.post(link, {})));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410, 410, 410, 410]);
    expect(answers.filter((answer) => cookieOf(answer))).toHaveLength(1);
  });

  it('should not work late, guessed or for another purpose', async () => {
    const user = await createUser(hub, {});
    await hub.post('/inloggen', { email: user.email });
    const link = await newestLink(hub, user.email);
    minutesLater(16);
    expect((await hub.post(link, {})).status).toBe(410);
    setClock();
    expect((await hub.post('/link/%00', {})).status).toBe(400); // no address of ours
    for (const token of ['x', 'A'.repeat(32), 'a'.repeat(3000)]) {
      expect((await hub.post(`/link/${token}`, {})).status).toBe(410);
      expect((await hub.fetch(`/link/${token}`)).status).toBe(410);
    }
    const elsewhere = link.replace('/link/', '/uitnodiging/');
    expect((await hub.post(elsewhere, { naam: 'Iemand' })).status).toBe(410);
    expect((await hub.post(link, {})).status).toBe(303);
  });

  it('should be stored as a hash only, and out of reach of REST', async () => {
    const user = await createUser(hub, { library: await createLibrary(hub), role: 'admin' });
    await hub.post('/inloggen', { email: user.email });
    const token = (await newestLink(hub, user.email)).split('/').at(-1) ?? '';
    const { docs } = await hub.payload.find({ collection: 'tokens', limit: 500, overrideAccess: true });
    expect(docs.some((row) => row.email === user.email)).toBe(true);
    expect(JSON.stringify(docs)).not.toContain(token);
    const cookie = await logIn(hub, user);
    const rest = await hub.fetch('/api/tokens', { headers: asUser(hub, cookie) });
    expect(rest.status).toBe(403);
  });

  it('should go on to a page of this site only', async () => {
    const user = await createUser(hub, {});
    const elsewhere = [
      'https://elders.example/',
      '//elders.example',
      '/\\elders.example',
      '/\t/elders.example',
      '/en/..//elders.example',
      'javascript:alert(1)',
      'elders.example',
    ];
    const cookie = await logInByMail(hub, user.email);
    for (const naar of elsewhere) {
      const page = await hub.fetch(`/inloggen?naar=${encodeURIComponent(naar)}`, { headers: { cookie } });
      expect([naar, page.headers.get('location')]).toEqual([naar, '/mijn']);
    }
    await hub.post('/inloggen', { email: user.email, naar: '//elders.example' });
    expect((await hub.post(await newestLink(hub, user.email), {})).headers.get('location')).toBe('/mijn');
    await hub.post('/inloggen', { email: user.email, naar: '/oss/groepen/x?gedaan=welkom#b' });
    const answer = await hub.post(await newestLink(hub, user.email), {});
    expect(answer.headers.get('location')).toBe('/oss/groepen/x?gedaan=welkom#b');
    const wrong = { account: user.email, wachtwoord: 'fout', naar: '//elders.example' };
    expect(await (await hub.post('/inloggen/wachtwoord', wrong)).text()).not.toContain('elders.example');
  });

  it('should be refused when another site sends the form', async () => {
    const user = await createUser(hub, {});
    const body = new URLSearchParams({ email: user.email });
    const forged: Record<string, string>[] = [
      { Origin: 'https://elders.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      {},
    ];
    for (const headers of forged) {
      expect((await hub.fetch('/inloggen', { method: 'POST', body, headers })).status).toBe(403);
    }
    expect(await mailsTo(hub, user.email)).toEqual([]);
  });
});

describe('who has an account', () => {
  it('should not show in the answer', async () => {
    const user = await createUser(hub, {});
    const known = await hub.post('/inloggen', { email: user.email });
    const unknown = await hub.post('/inloggen', { email: `${unique('niemand')}@mensen.example` });
    expect(known.status).toBe(unknown.status);
    expect(known.headers.get('location')).toBe(unknown.headers.get('location'));
    expect(await known.text()).toBe(await unknown.text());
    const nobody = `${unique('niemand')}@mensen.example`;
    await hub.post('/inloggen', { email: nobody });
    expect(await mailsTo(hub, nobody)).toEqual([]);
    const wrong = async (account: string) => {
      const answer = await hub.post('/inloggen/wachtwoord', { account, wachtwoord: 'een fout wachtwoord' });
      return [answer.status, (await answer.text()).replaceAll(account, '')];
    };
    expect(await wrong(user.email)).toEqual(await wrong(nobody));
  });

  it('should not be found out by asking often, nor fill a mailbox', async () => {
    const user = await createUser(hub, {});
    const statuses: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      statuses.push((await hub.post('/inloggen', { email: user.email })).status);
    }
    expect(new Set(statuses)).toEqual(new Set([303]));
    expect(await mailsTo(hub, user.email)).toHaveLength(5);
    minutesLater(16);
    await hub.post('/inloggen', { email: user.email });
    expect(await mailsTo(hub, user.email)).toHaveLength(6);
  });
});

describe('a password', () => {
  const password = 'een wachtwoord voor tests';

  it('should log staff in, go on where they were, and lock after wrong tries', async () => {
    const user = await createUser(hub, {});
    const sent = { account: user.email, wachtwoord: password, naar: '/deventer' };
    const answer = await hub.post('/inloggen/wachtwoord', sent);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/deventer']);
    expect(await whoAmI(cookieOf(answer) ?? '')).toBe(user.id);
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const wrong = await hub.post('/inloggen/wachtwoord', { ...sent, wachtwoord: 'fout' });
      expect([wrong.status, cookieOf(wrong)]).toEqual([422, undefined]);
      expect(await wrong.text()).not.toContain('value="fout"');
    }
    const locked = await hub.post('/inloggen/wachtwoord', sent);
    expect([locked.status, cookieOf(locked)]).toEqual([422, undefined]);
  });

  it('should not be there for an account made by a link', async () => {
    const library = await createLibrary(hub);
    const { personFor } = await import('../../src/people/personFor.ts');
    const { transact } = await import('../../src/core/database/transact.ts');
    const email = `${unique('nieuw')}@mensen.example`;
    const made = await transact({
      payload: hub.payload,
      work: (req) => personFor({ req, email, name: 'Nieuw', language: 'nl', library: library.id }),
    });
    for (const wachtwoord of ['undefined', 'null', ' ', password]) {
      expect((await hub.post('/inloggen/wachtwoord', { account: email, wachtwoord })).status).not.toBe(303);
    }
    expect(await whoAmI(await logInByMail(hub, email))).toBe(made.id);
  });
});

describe('a session', () => {
  it('should end on logging out, here only, and keep what else the account holds', async () => {
    const library = await createLibrary(hub);
    const user = await createUser(hub, { library, role: 'expert' });
    const [phone, laptop] = [await logInByMail(hub, user.email), await logInByMail(hub, user.email)];
    expect(phone).not.toBe(laptop);
    const out = await hub.post('/uitloggen', {}, { cookie: phone });
    expect(out.status).toBe(303);
    expect(out.headers.getSetCookie()[0]).toMatch(/^payload-token=; Expires=/);
    expect(await whoAmI(phone)).toBeUndefined();
    expect(await whoAmI(laptop)).toBe(user.id);
    const now = await hub.payload.findByID({
      collection: 'users',
      id: user.id,
      depth: 0,
      overrideAccess: true,
    });
    expect(now.roles?.map((row) => [row.library, row.role])).toEqual([[library.id, 'expert']]);
    expect(now.name).toBe(user.name);
    expect(await whoAmI(await logIn(hub, user))).toBe(user.id);
  });

  it('should be asked for where it is needed, and lead back', async () => {
    const answer = await hub.fetch('/mijn');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/inloggen?naar=%2Fmijn']);
    const sent = await hub.post('/mijn', { naam: 'X', taal: 'nl' });
    expect(sent.headers.get('location')).toMatch(/^\/inloggen\?naar=/);
  });
});

describe("a library's own host", () => {
  /** Asks the hub by another name, as a browser does that was sent there by the name server. */
  function askBy(host: string, path: string, headers: Record<string, string> = {}) {
    return new Promise<{ status?: number; location?: string; body: string }>((resolve, reject) => {
      const asked = request(new URL(path, hub.url), { headers: { Host: host, ...headers } }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, location: answer.headers.location, body }),
        );
      });
      asked.on('error', reject).end();
    });
  }

  it('should send people who log in to the address where accounts are, and back', async () => {
    const host = `${unique('bieb')}.example`;
    const library = await createLibrary(hub, { hostnames: [{ host }] });
    const to = (path: string) => `${hub.url}${path}`;
    const answer = await askBy(host, '/inloggen?naar=%2Fgroepen%2Fx');
    expect([answer.status, answer.location]).toEqual([
      303,
      to(`/inloggen?naar=${encodeURIComponent(`/${library.slug}/groepen/x`)}`),
    ]);
    expect((await askBy(host, '/en/mijn')).location).toBe(to('/en/mijn'));
    const english = await askBy(host, '/en/inloggen?naar=%2Fen%2Fgroepen');
    expect(english.location).toBe(
      to(`/en/inloggen?naar=${encodeURIComponent(`/en/${library.slug}/groepen`)}`),
    );
  });

  it('should take no session', async () => {
    const host = `${unique('bieb')}.example`;
    const library = await createLibrary(hub, { hostnames: [{ host }] });
    const librarian = await createUser(hub, { library, role: 'librarian' });
    const cookie = await logIn(hub, librarian);
    expect((await askBy(host, '/', { Cookie: cookie })).body).not.toContain(librarian.name);
    expect((await askBy(new URL(hub.url).host, `/${library.slug}`, { Cookie: cookie })).body).toContain(
      librarian.name,
    );
  });
});

describe('who one is', () => {
  it('should not be taken over by changing an address or a password', async () => {
    const [here, there] = [await createLibrary(hub), await createLibrary(hub)];
    const resident = await createUser(hub, { library: here, role: 'resident' });
    const victim = await createUser(hub, { library: there, role: 'librarian' });
    const change = async (cookie: string, id: string, data: object) => {
      const answer = await hub.fetch(`/api/users/${id}`, {
        method: 'PATCH',
        headers: asUser(hub, cookie),
        body: JSON.stringify(data),
      });
      return answer.status;
    };
    const own = await logInByMail(hub, resident.email);
    expect(await change(own, resident.id, { email: `${unique('ander')}@mensen.example` })).toBe(403);
    expect(await change(own, resident.id, { name: 'Een andere naam' })).toBe(200);

    const both = [
      { library: there.id, role: 'librarian' as const },
      { library: here.id, role: 'resident' as const },
    ];
    await hub.payload.update({
      collection: 'users',
      id: victim.id,
      data: { roles: both },
      overrideAccess: true,
    });
    const admin = await logIn(hub, await createUser(hub, { library: here, role: 'admin' }));
    expect(await change(admin, victim.id, { email: `${unique('kaap')}@mensen.example` })).toBe(403);
    expect(await change(admin, victim.id, { password: 'een gekaapt wachtwoord' })).toBe(403);
    expect(await change(admin, resident.id, { email: `${unique('nieuw')}@mensen.example` })).toBe(200);
  });
});
