import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { CollectionSlug } from 'payload';
import { setClock } from '../../src/core/now.ts';
import { joinDirectly } from '../../src/groups/membership/joinDirectly.ts';
import type { User } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { plantTraces } from './plantTraces.ts';
import { logInByMail, mailsTo, newestLink } from './mailbox.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());
afterEach(() => setClock());

/** Someone who left traces everywhere, and someone else beside them. */
async function world() {
  const library = await createLibrary(hub);
  const user = await createUser(hub, { library, role: 'resident' });
  const other = await createUser(hub, { library, role: 'resident' });
  const words = unique('Mijn eigen woorden');
  const group = await createGroup(hub, { library, moderators: [user.id, other.id] });
  const { post } = await createThread(hub, { group, author: user, body: words });
  const { post: theirs } = await createThread(hub, { group, author: other, body: 'Andermans woorden' });
  const event = await createEvent(hub, {
    library,
    host: user.id,
    moderator: other.id,
    capacity: 1,
    rsvp: 'open',
  });
  const dossier = await createDossier(hub, { library, authors: [user.id, other.id] } as never);
  const signUp = (person: User) =>
    hub.post(`/${library.slug}/agenda/${event.slug}/aanmelden`, {
      naam: person.name,
      email: person.email,
      personen: '1',
    });
  await signUp(user);
  await hub.post(await newestLink(hub, user.email), { doe: 'bevestig' });
  await signUp(other);
  await hub.post(`/${library.slug}/vraag`, { naam: user.name, email: user.email, vraag: 'Hoe zit dat?' });
  await hub.runJobs();
  return { library, user, other, group, words, post, theirs, event, dossier };
}

async function everything(): Promise<string> {
  const slugs = Object.keys(hub.payload.collections) as CollectionSlug[];
  const found: unknown[] = [];
  for (const collection of slugs) {
    found.push(await hub.payload.db.find({ collection, limit: 0, pagination: false }));
    if (hub.payload.collections[collection].config.versions) {
      found.push(await hub.payload.db.findVersions({ collection, limit: 0, pagination: false }));
    }
  }
  return JSON.stringify(found);
}

const read = async (collection: CollectionSlug, id: string) =>
  (await hub.payload.findByID({ collection, id, depth: 0, overrideAccess: true })) as unknown as Record<
    string,
    unknown
  >;

describe('everything about me', () => {
  it('should be one zip with what is about the person and nothing about others', async () => {
    const { user, other, words } = await world();
    const cookie = await logInByMail(hub, user.email);
    expect((await hub.fetch('/mijn/gegevens')).status).toBe(303);
    const answer = await hub.fetch('/mijn/gegevens', { headers: { cookie } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const json = strFromU8(files['gegevens.json'] ?? new Uint8Array());
    const html = strFromU8(files['gegevens.html'] ?? new Uint8Array());
    for (const text of [json, html]) {
      expect(text).toContain(user.email);
      expect(text).toContain(words);
      expect(text).toContain('Hoe zit dat?');
      expect(text).not.toContain(other.id);
      expect(text).not.toContain(other.email);
      expect(text).not.toContain(other.name);
      expect(text).not.toContain('Andermans woorden');
    }
    const { things } = JSON.parse(json) as { things: Record<string, unknown[]> };
    for (const slug of [
      'memberships',
      'posts',
      'rsvps',
      'questions',
      'groups',
      'events',
      'dossiers',
      'outbox',
    ]) {
      expect([slug, things[slug]?.length ?? 0]).not.toEqual([slug, 0]);
    }
    expect(json).not.toMatch(/"(hash|salt|secret|sessions|resetPasswordToken)"/);
  });
});

describe('being removed', () => {
  it('should happen at once by the mailed link, and leave no trace', async () => {
    const { user, other, group, words, post, theirs, event, library } = await world();
    const phone = `06${Date.now()}`;
    const cookie = await logIn(hub, user);
    const { expert } = await plantTraces(hub, { library, user, phone });
    expect((await hub.fetch('/mijn/weg', { headers: { cookie } })).status).toBe(200);
    expect((await hub.post('/mijn/weg', { berichten: 'blijf' }, { cookie })).status).toBe(303);
    const link = await newestLink(hub, user.email);
    expect((await hub.fetch(link)).status).toBe(200);
    const gone = await hub.post(link, {}, { cookie });
    expect([gone.status, gone.headers.get('location')]).toEqual([303, '/mijn/weg/klaar']);
    setClock(new Date(Date.now() + 2 * 60_000));
    await hub.runJobs();
    setClock();
    const left = await everything();
    const traces = [user.email, user.id, user.name, phone, `expert:${expert}`];
    expect(traces.filter((trace) => left.includes(trace))).toEqual([]);
    expect(await read('posts', post.id)).toMatchObject({ body: words });
    expect(await read('posts', theirs.id)).toMatchObject({ author: other.id });
    expect(await read('groups', group.id)).toMatchObject({ moderators: [other.id], title: group.title });
    expect(await read('events', event.id)).toMatchObject({ moderator: other.id, title: event.title });
    const told = (await mailsTo(hub, other.email)).map((mail) => mail.kind);
    expect(told.some((kind) => kind.startsWith('rsvp.'))).toBe(true);
    expect((await hub.fetch('/mijn', { headers: { cookie } })).status).toBe(303);
    expect((await hub.post(link, {})).status).toBe(410);
  });

  it('should take the words along when asked to', async () => {
    const { user, words, post, group } = await world();
    const cookie = await logInByMail(hub, user.email);
    await hub.post('/mijn/weg', { berichten: 'weg' }, { cookie });
    await hub.post(await newestLink(hub, user.email), {});
    expect(await read('posts', post.id)).toMatchObject({ removed: true, body: '—' });
    expect((await everything()).includes(words)).toBe(false);
    // What was under way at that moment brings nobody back.
    const joining = { payload: hub.payload, group: group.id, user, displayName: 'Ik', brings: '', seeks: '' };
    await expect(joinDirectly(joining)).rejects.toMatchObject({ code: 'log-in-first' });
  });

  it('should let one of two admins go who go at once', async () => {
    const library = await createLibrary(hub);
    const links: string[] = [];
    for (let each = 0; each < 2; each += 1) {
      const admin = await createUser(hub, { library, role: 'admin' });
      if (each === 0) await createUser(hub, { library, role: 'admin', email: 'derde@mensen.example' });
      const cookie = await logIn(hub, admin);
      await hub.post('/mijn/weg', { berichten: 'blijf' }, { cookie });
      links.push(await newestLink(hub, admin.email));
    }
    await hub.payload.update({
      collection: 'users',
      where: { email: { equals: 'derde@mensen.example' } },
      data: { roles: [] },
      overrideAccess: true, // a test's own data
    });
    const answers = await Promise.all(links.map((link) => hub.post(link, {})));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
  });

  it('should be refused to the only admin, late, guessed and without a session', async () => {
    const library = await createLibrary(hub);
    const admin = await createUser(hub, { library, role: 'admin' });
    const cookie = await logIn(hub, admin);
    expect((await hub.post('/mijn/weg', { berichten: 'blijf' }, { cookie })).status).toBe(409);
    const second = await createUser(hub, { library, role: 'admin' });
    expect((await hub.post('/mijn/weg', { berichten: 'blijf' }, { cookie })).status).toBe(303);
    const link = await newestLink(hub, admin.email);
    await hub.payload.update({
      collection: 'users',
      id: second.id,
      data: { roles: [] },
      overrideAccess: true,
    });
    expect((await hub.post(link, {})).status).toBe(409);
    await createUser(hub, { library, role: 'admin' });
    setClock(new Date(Date.now() + 61 * 60_000));
    expect((await hub.post(link, {})).status).toBe(410);
    setClock();
    for (const guessed of ['/mijn/weg/x', `/mijn/weg/${'A'.repeat(32)}`]) {
      expect((await hub.fetch(guessed)).status).toBe(410);
      expect((await hub.post(guessed, {})).status).toBe(410);
    }
    expect((await hub.post('/mijn/weg', { berichten: 'blijf' })).headers.get('location')).toMatch(
      /^\/inloggen/,
    );
    expect((await hub.post(link, {})).status).toBe(303);
  });
});
