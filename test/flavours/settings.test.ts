import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Library } from '../../src/payload-types.ts';
import { createLibrary } from '../factories/library.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

let hub: TestHub;
let library: Library;
let admin: string;

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  library = await createLibrary(hub);
  admin = await logIn(hub, await createUser(hub, { library, role: 'admin' }));
});

afterAll(() => hub.stop());

type Answer = { status: number; errors: { path: string; message: string }[] };

async function choose(flavours: unknown[], language = 'nl', cookie = admin): Promise<Answer> {
  const answer = await hub.fetch(`/api/libraries/${library.id}`, {
    method: 'PATCH',
    headers: { ...asUser(hub, cookie), 'Accept-Language': language },
    body: JSON.stringify({ flavours }),
  });
  const body = (await answer.json()) as { errors?: { data?: { errors?: Answer['errors'] } }[] };
  return { status: answer.status, errors: body.errors?.[0]?.data?.errors ?? [] };
}

describe('The settings of a flavour', () => {
  it('should be kept when they fit', async () => {
    const { status } = await choose([{ flavour: 'leeskring', settings: { place: 'boven', mostBooks: 3 } }]);
    expect(status).toBe(200);
    const page = await hub.fetch(`/${library.slug}/leeskring`);
    expect(await page.text()).toContain('boven');
  });

  it('should be refused with a message at each field, in the language of the reader', async () => {
    const bad = [{ flavour: 'leeskring', settings: { place: '', mostBooks: 99, hidden: true } }];
    const dutch = await choose(bad);
    expect(dutch.status).toBe(400);
    expect(dutch.errors.map(({ path }) => path).sort()).toEqual([
      'flavours.0.settings.hidden',
      'flavours.0.settings.mostBooks',
      'flavours.0.settings.place',
    ]);
    const english = await choose(bad, 'en');
    expect(english.errors.map(({ message }) => message)).not.toEqual(
      dutch.errors.map(({ message }) => message),
    );
    expect((await choose([{ flavour: 'leeskring', settings: 'x' }])).errors[0]?.path).toBe(
      'flavours.0.settings',
    );
  });

  it('should refuse a flavour that is not there, or is there twice', async () => {
    expect((await choose([{ flavour: 'geen' }])).errors[0]?.path).toBe('flavours.0.flavour');
    const twice = await choose([{ flavour: 'leeskring' }, { flavour: 'leeskring' }]);
    expect(twice.errors[0]?.path).toBe('flavours.1.flavour');
  });

  it('should be seen by who can change them, while anyone may know which flavours there are', async () => {
    await choose([{ flavour: 'leeskring', settings: { place: 'geheim' } }]);
    const path = `/api/libraries/${library.id}`;
    const seen = async (headers: Record<string, string> = {}) =>
      ((await (await hub.fetch(path, { headers })).json()) as Library).flavours?.[0];
    expect(await seen()).toMatchObject({ flavour: 'leeskring' });
    expect(await seen()).not.toHaveProperty('settings');
    expect(await seen(asUser(hub, admin))).toMatchObject({ settings: { place: 'geheim' } });
  });

  it('should be all that a librarian changes of the library', async () => {
    const cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
    await hub.fetch(`/api/libraries/${library.id}`, {
      method: 'PATCH',
      headers: asUser(hub, cookie),
      body: JSON.stringify({ name: 'Overgenomen', hostnames: [{ host: 'elders.example' }] }),
    });
    const after = await hub.payload.findByID({ collection: 'libraries', id: library.id });
    expect(after).toMatchObject({ name: library.name, hostnames: [] });
  });

  it('should be the choice of admins and librarians of the library alone', async () => {
    const flavours = [{ flavour: 'leeskring', settings: { place: 'elders' } }];
    const other = await createLibrary(hub);
    const people = { webmaster: 403, moderator: 403, resident: 403, librarian: 200 } as const;
    for (const [role, status] of Object.entries(people)) {
      const cookie = await logIn(hub, await createUser(hub, { library, role: role as 'librarian' }));
      expect([role, (await choose(flavours, 'nl', cookie)).status]).toEqual([role, status]);
    }
    const stranger = await logIn(hub, await createUser(hub, { library: other, role: 'admin' }));
    expect((await choose(flavours, 'nl', stranger)).status).toBe(403);
  });
});
