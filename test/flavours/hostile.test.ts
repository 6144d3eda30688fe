import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Router } from 'express';
import { flavourFaults } from '../../src/flavours/faults.ts';
import { allFlavours } from '../../src/flavours/registry.ts';
import type { Dossier, Library } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createLibrary } from '../factories/library.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { turnOn } from './turn.ts';

const hostile = (name: string) => path.resolve(`test/flavours/hostile/${name}.ts`);
const names = ['throwsAtImport', 'wrongVersion', 'overrides', 'corePage', 'nasty'];
let hub: TestHub;
let library: Library;
let other: Library;
let dossier: Dossier;
let cookie: string;

beforeAll(async () => {
  hub = await startHub({ flavours: ['leeskring', ...names.map(hostile)].join(',') });
  library = await createLibrary(hub);
  other = await createLibrary(hub);
  await turnOn(hub, library, [{ flavour: 'nasty' }, { flavour: 'leeskring' }]);
  dossier = await createDossier(hub, { library, title: 'Blijft zoals het is' });
  cookie = await logIn(hub, await createUser(hub, { library, role: 'admin' }));
});

afterAll(() => hub.stop());

const faults = (flavour: string) => flavourFaults().filter((fault) => fault.flavour.endsWith(flavour));
const ask = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await hub.fetch(address, { headers });
  return { status: answer.status, text: await answer.text() };
};

describe('A flavour that is unfit', () => {
  it('should be left out with a message while the others are there', () => {
    expect(allFlavours().map(({ slug }) => slug)).toEqual(['leeskring', 'nasty']);
    expect(faults('throwsAtImport.ts')[0]).toMatchObject({ where: 'start', message: 'at import' });
    expect(faults('wrongVersion.ts')[0]?.message).toMatch(/version 99.*version 1/);
    expect(faults('overrides.ts')[0]?.message).toContain('"body"');
    expect(faults('corePage.ts')[0]?.message).toContain('"agenda"');
  });

  it('should be refused for every address that the core has in a library', async () => {
    const { libraryRoutes } = await import('../../src/app.ts');
    const { libraryPaths } = await import('../../src/site/libraryPaths.ts');
    type Layer = { route?: { path: unknown }; handle: { stack?: Layer[] } };
    const segments = (layers: Layer[]): string[] =>
      layers.flatMap(({ route, handle }) =>
        route ? [String(route.path).split(/[/.:]/)[1] ?? ''] : segments(handle.stack ?? []),
      );
    const first = new Set(segments((libraryRoutes() as Router & { stack: Layer[] }).stack).filter(Boolean));
    expect([...first].filter((segment) => !libraryPaths.has(segment))).toEqual([]);
    expect(first.size).toBeGreaterThan(8);
  });
});

describe('A flavour that throws everywhere', () => {
  it('should not keep pages of the core from readers', async () => {
    for (const address of [
      '',
      '/agenda',
      '/dossiers',
      `/dossiers/${dossier.slug}`,
      '/sitemap.xml',
      '/leeskring',
    ])
      expect([address, (await ask(`/${library.slug}${address}`)).status]).toEqual([address, 200]);
    expect((await ask(`/${library.slug}/nasty`)).status).toBe(500);
    expect((await ask(`/${library.slug}/nasty/feed.atom`)).status).toBe(500);
    expect((await ask(`/${library.slug}/nasty/cijfers`, asUser(hub, cookie))).status).toBe(200);
  });

  it('should change nothing of the core by its hooks', async () => {
    const made = await hub.fetch('/api/dossiers', {
      method: 'POST',
      headers: asUser(hub, cookie),
      body: JSON.stringify({
        library: library.id,
        title: 'Van ons',
        licence: 'CC0-1.0',
        kind: 'theme',
        nasty: { note: 'x' },
      }),
    });
    const { doc } = (await made.json()) as { doc: Dossier };
    expect([made.status, doc.title]).toEqual([201, 'Van ons']);
    const stored = await hub.payload.findByID({ collection: 'dossiers', id: doc.id, draft: true });
    expect(stored).toMatchObject({ title: 'Van ons', nasty: { note: 'mag' } });
  });

  it('should keep its own things shut when its rules fail', async () => {
    expect((await ask('/api/nasty-things', asUser(hub, cookie))).status).toBe(403);
    const made = await hub.fetch('/api/nasty-things', {
      method: 'POST',
      headers: asUser(hub, cookie),
      body: JSON.stringify({ library: library.id, title: 'x' }),
    });
    expect(made.status).toBe(500);
  });

  it('should leave the catalogue record as the core made it', async () => {
    const record = await ask(`/id/dossiers/${dossier.id}.marcxml`);
    expect(record.status).toBe(200);
    expect(record.text).toContain('Blijft zoals het is');
    const byAccept = await hub.fetch(`/id/dossiers/${dossier.id}`, {
      headers: { Accept: 'application/marcxml+xml' },
    });
    expect([byAccept.status, byAccept.headers.get('content-type')]).toEqual([
      200,
      'application/marcxml+xml; charset=utf-8',
    ]);
    expect(await byAccept.text()).toContain('<datafield tag="245"');
    expect((await ask(`/id/partners/${dossier.id}.marcxml`)).status).toBe(404);
    expect((await ask(`/id/dossiers/${dossier.id}.mrc`)).text).toContain('Blijft zoals het is');
  });

  it('should do its step not at all, and go on at night with the others', async () => {
    const step = await hub.post(`/${library.slug}/nasty/stap/act/${dossier.id}`, {}, { cookie });
    expect(step.status).toBe(500);
    const { flavourSchedule } = await import('../../src/flavours/tasks/flavourSchedule.ts');
    for (const task of flavourSchedule())
      await task.run({ payload: hub.payload, now: new Date(), period: new Date() });
  });

  it('should be seen by staff of that library on Vandaag, with what went wrong, and by nobody else', async () => {
    const { loadToday } = await import('../../src/libraries/today/loadToday.ts');
    const facts = async (session: string) => {
      const { user } = await hub.payload.auth({ headers: new Headers({ Cookie: session, Origin: hub.url }) });
      return loadToday({ payload: hub.payload, user: user as never });
    };
    await facts(cookie);
    const { faults: seen } = await facts(cookie);
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(faults('nasty').map(({ where }) => where.split(' ')[0]))).toEqual(
      new Set([
        'nav',
        'page',
        'hook',
        'field',
        'access',
        'step',
        'jsonld',
        'marc',
        'card',
        'figure',
        'task',
        'sitemap',
      ]),
    );
    const elsewhere = await logIn(hub, await createUser(hub, { library: other, role: 'admin' }));
    expect((await facts(elsewhere)).faults).toEqual([]);
  });
});

describe('A flavour that pries', () => {
  it('should find nothing of another library and change nothing there', async () => {
    const make = (of: Library) =>
      hub.payload.create({
        collection: 'questions',
        data: { library: of.id, text: 'Geheim', state: 'new' },
        overrideAccess: true, // a test's own data
      });
    const theirs = await make(other);
    const ours = await make(library);
    const pried = await ask(`/${library.slug}/nasty/gluren/${other.id}/${theirs.id}`);
    expect(pried.text).toContain('<h1 class="nl-heading nl-heading--level-1">0 0 0 refused refused</h1>');
    const own = await ask(`/${library.slug}/nasty/gluren/${library.id}/${ours.id}`);
    expect(own.text).toContain('>1 1 1 done done</h1>');
    const after = await hub.payload.findByID({ collection: 'questions', id: theirs.id });
    expect(after.text).toBe('Geheim');
  });
});
