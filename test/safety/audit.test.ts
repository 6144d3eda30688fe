import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Act, Group, Library, User } from '../../src/payload-types.ts';
import { signUp } from '../agenda/party.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

let hub: TestHub;
let library: Library;
let admin: User;
let librarian: User;
let elsewhere: User;
let group: Group;
const cookies = new Map<string, string>();

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  admin = await createUser(hub, { library, role: 'admin' });
  librarian = await createUser(hub, { library, role: 'librarian' });
  elsewhere = await createUser(hub, { library: await createLibrary(hub), role: 'admin' });
  group = await createGroup(hub, { library, joinMode: 'ask' });
  for (const user of [admin, librarian, elsewhere]) cookies.set(user.id, await logIn(hub, user));
});
afterAll(() => hub.stop());

async function ask(user: User, method: string, path: string, body?: unknown): Promise<Response> {
  const headers = asUser(hub, cookies.get(user.id) ?? '');
  return hub.fetch(path, { method, headers, body: body ? JSON.stringify(body) : undefined });
}

async function actsAbout(person: User): Promise<Act[]> {
  const { docs } = await hub.payload.find({
    collection: 'acts',
    where: { person: { equals: person.id } },
    sort: 'createdAt',
    depth: 0,
    overrideAccess: true, // a test looks everywhere
  });
  return docs;
}

describe('the audit log', () => {
  it('should write down who gave and took a role', async () => {
    const person = await createUser(hub, { library, role: 'resident' });
    const path = `/api/users/${person.id}?depth=0`;
    await ask(admin, 'PATCH', path, { roles: [{ library: library.id, role: 'librarian' }] });
    expect(await actsAbout(person)).toMatchObject([
      { act: 'role.given', by: admin.id, byName: admin.name, library: library.id, detail: 'librarian' },
      { act: 'role.taken', by: admin.id, library: library.id, detail: 'resident' },
    ]);
  });

  it('should not write down what was refused', async () => {
    const person = await createUser(hub, { library, role: 'resident' });
    const answer = await ask(librarian, 'PATCH', `/api/users/${person.id}`, {
      roles: [{ library: library.id, role: 'admin' }],
    });
    expect(answer.status).toBe(403);
    expect(await actsAbout(person)).toEqual([]);
  });

  it('should write down what was decided on the site about a place in a group', async () => {
    const person = await createUser(hub, {});
    const membership = await createMembership(hub, { group, user: person, state: 'asked' });
    const cookie = cookies.get(librarian.id);
    const desk = `/${library.slug}/groepen/${group.slug}`;
    await hub.post(`${desk}/verzoeken`, { verzoek: membership.id, besluit: 'ja' }, { cookie });
    const change = (doe: string) =>
      hub.post(`${desk}/beheer/deelnemer`, { deelnemer: membership.id, doe }, { cookie });
    await change('moderator');
    await change('remove');
    expect((await actsAbout(person)).map(({ act, by }) => [act, by])).toEqual([
      ['member.accepted', librarian.id],
      ['member.role', librarian.id],
      ['member.removed', librarian.id],
    ]);
  });

  it('should write down who took personal data out, once a day', async () => {
    const event = await createEvent(hub, { library });
    await signUp(hub, { library, event });
    const cookie = cookies.get(librarian.id);
    const list = `/${library.slug}/agenda/${event.slug}/aanmeldingen`;
    for (let time = 0; time < 2; time += 1)
      expect((await hub.fetch(list, { headers: { cookie: cookie ?? '' } })).status).toBe(200);
    expect((await hub.fetch(list)).status).toBe(404);
    expect((await hub.fetch('/mijn/gegevens', { headers: { cookie: cookie ?? '' } })).status).toBe(200);
    const { docs } = await hub.payload.find({
      collection: 'acts',
      where: { act: { equals: 'data.exported' } },
      sort: 'createdAt',
      depth: 0,
      overrideAccess: true, // a test looks everywhere
    });
    expect(docs).toMatchObject([
      { by: librarian.id, library: library.id, subjectKind: 'events', subject: event.id, detail: 'rsvps: 1' },
      { by: librarian.id, library: null, subjectKind: 'users', person: librarian.id, detail: 'zip' },
    ]);
  });

  it('should write down who let others see a group', async () => {
    const changed = await createGroup(hub, { library });
    await ask(librarian, 'PATCH', `/api/groups/${changed.id}`, { visibility: 'hidden' });
    const { docs } = await hub.payload.find({
      collection: 'acts',
      where: { subject: { equals: changed.id } },
      overrideAccess: true, // a test looks everywhere
    });
    expect(docs).toMatchObject([{ act: 'group.visibility', detail: 'public → hidden' }]);
  });

  it('should be read by the admin of that library, and not by the librarian or an admin elsewhere', async () => {
    const read = async (user: User) =>
      ((await (await ask(user, 'GET', '/api/acts?limit=100')).json()) as { totalDocs?: number }).totalDocs ??
      0;
    expect(await read(admin)).toBeGreaterThan(0);
    expect(await read(librarian)).toBe(0);
    expect(await read(elsewhere)).toBe(0);
  });

  it('should be changed and erased by nobody, by no way', async () => {
    const network = await createUser(hub, { networkAdmin: true });
    cookies.set(network.id, await logIn(hub, network));
    const [act] = (await hub.payload.find({ collection: 'acts', overrideAccess: true })).docs; // a test looks everywhere
    const id = act?.id ?? '';
    for (const user of [admin, network]) {
      expect((await ask(user, 'PATCH', `/api/acts/${id}`, { detail: 'x' })).status).toBe(403);
      expect((await ask(user, 'DELETE', `/api/acts/${id}`)).status).toBe(403);
      expect((await ask(user, 'POST', '/api/acts', { act: 'role.given' })).status).toBe(403);
    }
    const rest = { collection: 'acts', id, overrideAccess: true } as const; // the worst case: by the hub itself
    await expect(hub.payload.update({ ...rest, data: { detail: 'x' } })).rejects.toThrow();
    await expect(hub.payload.delete(rest)).rejects.toThrow();
    expect(await hub.payload.findByID({ ...rest, depth: 0 })).toMatchObject({ detail: act?.detail ?? null });
  });
});
