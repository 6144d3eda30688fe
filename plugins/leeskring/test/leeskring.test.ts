import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Library } from '../../../src/payload-types.ts';
import { createDossier } from '../../../test/factories/dossier.ts';
import { createLibrary } from '../../../test/factories/library.ts';
import { asUser, createUser, logIn } from '../../../test/factories/user.ts';
import { turnOn } from '../../../test/flavours/turn.ts';
import { startHub, type TestHub } from '../../../test/helpers/startHub.ts';
import { Visitor } from '../../../test/helpers/Visitor.ts';

let hub: TestHub;
let library: Library;
let other: Library;
let librarian: Visitor;

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  library = await createLibrary(hub);
  other = await createLibrary(hub);
  await turnOn(hub, library, [{ flavour: 'leeskring', settings: { place: 'in de serre', mostBooks: 2 } }]);
  librarian = new Visitor(hub);
  librarian.cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
});

afterAll(() => hub.stop());

const rest = async (path: string, init: { method?: string; body?: object } = {}) => {
  const answer = await hub.fetch(`/api/leeskring-books${path}`, {
    method: init.method,
    headers: asUser(hub, librarian.cookie ?? ''),
    body: init.body && JSON.stringify(init.body),
  });
  return {
    status: answer.status,
    json: (await answer.json()) as { docs?: { title: string }[]; doc?: { id: string } },
  };
};

describe('The reading club', () => {
  it('should stand in the navigation and have a page where it is on, and be nowhere where it is off', async () => {
    const visitor = new Visitor(hub);
    const home = await visitor.open(`/${library.slug}`);
    expect(home).toContain(`href="/${library.slug}/leeskring"`);
    expect(await visitor.open(`/${library.slug}/leeskring`)).toContain('in de serre');
    expect(await visitor.open(`/en/${library.slug}/leeskring`)).toContain('Reading club');
    expect(await visitor.open(`/${other.slug}`)).not.toContain('leeskring');
    expect(await visitor.ask(`/${other.slug}/leeskring`)).toBe(404);
    expect(await visitor.ask('/leeskring')).toBe(404);
  });

  it('should put a dossier on the list by a step that librarians see', async () => {
    const dossier = await createDossier(hub, {
      library,
      title: 'De avonden',
      summary: 'Een winter in 1946.',
    });
    const path = `/${library.slug}/dossiers/${dossier.slug}`;
    const visitor = new Visitor(hub);
    expect(await visitor.open(path)).not.toContain('/leeskring/stap/');
    const step = `/${library.slug}/leeskring/stap/lezen/${dossier.id}`;
    expect((await hub.post(step, {})).status).toBe(303);
    expect(await visitor.open(`/${library.slug}/leeskring`)).not.toContain('De avonden');
    await librarian.open(path);
    expect(await librarian.send(/\/leeskring\/stap\/lezen\//)).toBe(200);
    expect(librarian.html).toContain('De avonden');
    expect(await visitor.open(`/${library.slug}/leeskring`)).toContain('Een winter in 1946.');
  });

  it('should offer its kind of dossier in its own library only', async () => {
    await librarian.open(`/${library.slug}/dossiers/nieuw`);
    expect(librarian.html).toContain('leeskring-verslag');
    expect(
      await librarian.send(/dossiers\/nieuw/, { titel: 'Over De avonden', soort: 'leeskring-verslag' }),
    ).toBe(200);
    expect(librarian.html).toContain('Wat we hierna lezen');
    const elsewhere = new Visitor(hub);
    elsewhere.cookie = await logIn(hub, await createUser(hub, { library: other, role: 'librarian' }));
    await elsewhere.open(`/${other.slug}/dossiers/nieuw`);
    expect(elsewhere.html).not.toContain('leeskring-verslag');
    expect(await elsewhere.send(/dossiers\/nieuw/, { titel: 'Nee', soort: 'leeskring-verslag' })).toBe(422);
  });

  it('should be off and on again with its data, over REST too', async () => {
    const made = await rest('', { method: 'POST', body: { library: library.id, title: 'Max Havelaar' } });
    expect(made.status).toBe(201);
    expect((await rest('', { method: 'POST', body: { library: other.id, title: 'Nee' } })).status).toBe(403);
    await turnOn(hub, library, []);
    const visitor = new Visitor(hub);
    expect(await visitor.ask(`/${library.slug}/leeskring`)).toBe(404);
    expect(await visitor.open(`/${library.slug}`)).not.toContain('leeskring');
    expect((await rest('')).status).toBe(403);
    expect((await rest(`/${made.json.doc?.id}`)).status).toBe(403);
    await turnOn(hub, library, [{ flavour: 'leeskring' }]);
    expect(await visitor.open(`/${library.slug}/leeskring`)).toContain('Max Havelaar');
    expect((await rest('')).json.docs?.map(({ title }) => title)).toContain('Max Havelaar');
  });
});
