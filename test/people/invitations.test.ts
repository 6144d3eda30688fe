import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '../../src/core/now.ts';
import type { Library, User } from '../../src/payload-types.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { unique } from '../factories/unique.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { cookieOf, logInByMail, mailsTo, newestLink } from './mailbox.ts';

let hub: TestHub;
let library: Library;
let other: Library;
let librarian: { user: User; cookie: string };
let admin: { user: User; cookie: string };
const someone = async (where: Library, role: 'librarian' | 'admin') => {
  const user = await createUser(hub, { library: where, role });
  return { user, cookie: await logIn(hub, user) };
};
beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  other = await createLibrary(hub);
  librarian = await someone(library, 'librarian');
  admin = await someone(library, 'admin');
});
afterAll(() => hub.stop());
afterEach(() => setClock());

const address = () => `${unique('gast')}@mensen.example`;
const daysLater = (days: number) => setClock(new Date(Date.now() + days * 24 * 3600_000));
const page = () => `/${library.slug}/uitnodigingen`;
const invite = (email: string, rol: string, cookie: string, more: Record<string, string> = {}) =>
  hub.post(page(), { email, rol, taal: 'nl', ...more }, { cookie });

async function stored(email: string) {
  const { docs } = await hub.payload.find({
    collection: 'invitations',
    where: { email: { equals: email } },
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}
async function account(email: string) {
  const { docs } = await hub.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}
const change = (id: string, doe: string, cookie: string) =>
  hub.post(`${page()}/wijzigen`, { uitnodiging: id, doe }, { cookie });

describe('an invitation', () => {
  it('should make an account with the role, once, and show in the list', async () => {
    const email = address();
    const sent = await invite(email.toUpperCase(), 'expert', librarian.cookie, { bericht: 'Kom je erbij?' });
    expect(sent.status).toBe(303);
    expect((await mailsTo(hub, email))[0]?.text).toContain('Kom je erbij?');
    const link = await newestLink(hub, email);
    expect((await hub.fetch(link)).status).toBe(200);
    expect((await hub.post(link, {})).status).toBe(422);
    const answers = await Promise.all([1, 2].map(() => hub.post(link, { naam: 'Nieuwe Expert' })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410]);
    expect(answers.filter((answer) => cookieOf(answer))).toHaveLength(1);
    expect((await account(email))?.roles).toMatchObject([{ library: library.id, role: 'expert' }]);
    expect(await stored(email)).toMatchObject({ state: 'accepted' });
    const list = await (await hub.fetch(page(), { headers: { cookie: librarian.cookie } })).text();
    expect(list).toContain(email);
    expect((await hub.post(link, { naam: 'X' })).status).toBe(410);
  });

  it('should be given only by someone with more, within their own library', async () => {
    for (const role of ['admin', 'librarian', 'webmaster']) {
      expect((await invite(address(), role, librarian.cookie)).status).toBe(422);
    }
    expect((await invite(address(), 'admin', admin.cookie)).status).toBe(422);
    const email = address();
    expect((await invite(email, 'librarian', admin.cookie)).status).toBe(303);
    expect((await change((await stored(email))?.id ?? '', 'intrekken', librarian.cookie)).status).toBe(404);
    const colleague = await someone(other, 'admin');
    expect((await invite(address(), 'expert', colleague.cookie)).status).toBe(404);
    expect((await hub.fetch(page(), { headers: { cookie: colleague.cookie } })).status).toBe(404);
    expect((await change((await stored(email))?.id ?? '', 'intrekken', colleague.cookie)).status).toBe(404);
    const resident = await createUser(hub, { library, role: 'resident' });
    const own = await logInByMail(hub, resident.email);
    expect((await invite(address(), 'expert', own)).status).toBe(404);
  });

  it('should be worth no more than who sent it, when it is accepted', async () => {
    const sender = await someone(library, 'admin');
    const email = address();
    await invite(email, 'librarian', sender.cookie);
    const link = await newestLink(hub, email);
    await hub.payload.update({
      collection: 'users',
      id: sender.user.id,
      data: { roles: [{ library: library.id, role: 'librarian' }] },
      overrideAccess: true, // a test's own data
    });
    expect((await hub.fetch(link)).status).toBe(410);
    expect((await hub.post(link, { naam: 'X' })).status).toBe(410);
    expect(await account(email)).toBeUndefined();
  });

  it('should be withdrawn, sent again with a new link, and end after seven days', async () => {
    const email = address();
    await invite(email, 'moderator', librarian.cookie);
    const first = await newestLink(hub, email);
    const id = (await stored(email))?.id ?? '';
    expect((await change(id, 'opnieuw', librarian.cookie)).status).toBe(303);
    const second = await newestLink(hub, email);
    expect(second).not.toBe(first);
    expect((await hub.post(first, { naam: 'X' })).status).toBe(410);
    daysLater(8);
    expect((await hub.post(second, { naam: 'X' })).status).toBe(410);
    expect((await change(id, 'opnieuw', librarian.cookie)).status).toBe(303);
    const third = await newestLink(hub, email);
    expect((await change(id, 'intrekken', librarian.cookie)).status).toBe(303);
    expect((await hub.post(third, { naam: 'X' })).status).toBe(410);
    expect((await hub.fetch(third)).status).toBe(410);
    expect((await change(id, 'opnieuw', librarian.cookie)).status).toBe(409);
    expect(await account(email)).toBeUndefined();
    for (const guessed of ['/uitnodiging/x', `/uitnodiging/${'A'.repeat(32)}`]) {
      expect((await hub.fetch(guessed)).status).toBe(410);
    }
  });

  it('should not be taken by who is logged in with another address', async () => {
    const email = address();
    await invite(email, 'expert', librarian.cookie);
    const link = await newestLink(hub, email);
    const resident = await createUser(hub, {});
    const cookie = await logInByMail(hub, resident.email);
    expect((await hub.fetch(link, { headers: { cookie } })).status).toBe(409);
    expect((await hub.post(link, { naam: 'X' }, { cookie })).status).toBe(409);
    expect((await account(resident.email))?.roles).toEqual([]);
    expect((await hub.post(link, { naam: 'De Genode' })).status).toBe(303);
  });

  it('should name the partner, and let a moderator into the group', async () => {
    expect((await invite(address(), 'partner', librarian.cookie)).status).toBe(422);
    const partner = await hub.payload.create({
      collection: 'partners',
      data: { library: library.id, name: unique('Partner') } as never,
      overrideAccess: true, // a test's own data
    });
    const contact = address();
    await invite(contact, 'partner', librarian.cookie, { partner: partner.id });
    await hub.post(await newestLink(hub, contact), { naam: 'Contact' });
    expect((await account(contact))?.roles).toMatchObject([{ role: 'partner', partner: partner.id }]);
    const group = await createGroup(hub, { library, visibility: 'hidden', joinMode: 'invite' });
    const moderator = address();
    await invite(moderator, 'moderator', librarian.cookie, { groep: group.id });
    await hub.post(await newestLink(hub, moderator), { naam: 'Leider' });
    const now = await hub.payload.findByID({
      collection: 'groups',
      id: group.id,
      depth: 0,
      overrideAccess: true,
    });
    expect(now.moderators).toEqual([(await account(moderator))?.id]);
  });

  it('should ask staff of a library that wants it for a second step first', async () => {
    const strict = await createLibrary(hub);
    const boss = await someone(strict, 'admin');
    const email = address();
    await hub.post(
      `/${strict.slug}/uitnodigingen`,
      { email, rol: 'librarian', taal: 'nl' },
      { cookie: boss.cookie },
    );
    await hub.payload.update({
      collection: 'libraries',
      id: strict.id,
      data: { requireSecondFactor: true },
      overrideAccess: true, // a test's own data
    });
    const answer = await hub.post(await newestLink(hub, email), { naam: 'Collega' });
    expect([answer.headers.get('location'), cookieOf(answer)]).toEqual(['/inloggen/code', undefined]);
  });

  it('should be out of reach of REST for all but librarians, and never show its link', async () => {
    const rest = await hub.fetch('/api/invitations?limit=100', { headers: asUser(hub, librarian.cookie) });
    const { docs } = (await rest.json()) as { docs: Record<string, unknown>[] };
    expect(docs.length).toBeGreaterThan(0);
    expect(docs.some((doc) => 'hash' in doc)).toBe(false);
    const stranger = await someone(other, 'librarian');
    const theirs = await hub.fetch('/api/invitations', { headers: asUser(hub, stranger.cookie) });
    expect(((await theirs.json()) as { docs: unknown[] }).docs).toEqual([]);
    expect((await hub.fetch('/api/invitations')).status).toBe(403);
    const made = await hub.fetch('/api/invitations', {
      method: 'POST',
      headers: asUser(hub, admin.cookie),
      body: JSON.stringify({ email: 'x@mensen.example', role: 'admin', library: library.id }),
    });
    expect(made.status).toBe(403);
  });
});

describe('the second step of a colleague', () => {
  it('should be cleared by an admin of all their libraries only', async () => {
    const { openFactor } = await import('../../src/people/factor/openFactor.ts');
    const colleague = await someone(library, 'librarian');
    await openFactor({ payload: hub.payload, user: colleague.user });
    await hub.payload.db.updateOne({
      collection: 'second-factors',
      where: { key: { equals: colleague.user.id } },
      data: { confirmedAt: new Date().toISOString() },
      options: { atomic: true },
    });
    const reset = (cookie: string) =>
      hub.post(`${page()}/tweede-stap`, { persoon: colleague.user.id }, { cookie });
    const stranger = await someone(other, 'admin');
    expect([(await reset(librarian.cookie)).status, (await reset(stranger.cookie)).status]).toEqual([
      404, 404,
    ]);
    expect((await reset(admin.cookie)).status).toBe(303);
    const me = await hub.fetch('/api/users/me', { headers: asUser(hub, colleague.cookie) });
    expect(((await me.json()) as { user: unknown }).user).toBeNull();
    expect((await mailsTo(hub, colleague.user.email)).at(-1)?.kind).toBe('account.factor');
    expect((await logIn(hub, colleague.user)).length).toBeGreaterThan(0);
  });
});
