import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chosenSources } from '../../src/flavours/chosenSources.ts';
import { flavourFaults } from '../../src/flavours/faults.ts';
import { allFlavours } from '../../src/flavours/registry.ts';
import { createLibrary } from '../factories/library.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { turnOn } from './turn.ts';

mkdirSync('tmp', { recursive: true });
const made = mkdtempSync(path.resolve('tmp/making-'));
const outside = mkdtempSync(path.join(os.tmpdir(), 'outside-'));
let hub: TestHub;

/** A flavour as someone else would publish it: plain JavaScript, without anything of the hub in it. */
const packageFiles = {
  'package.json': JSON.stringify({
    name: 'kenniscloud-flavour-elders',
    version: '1.0.0',
    type: 'module',
    main: 'index.js',
  }),
  'index.js': `export default {
  contract: 1,
  slug: 'elders',
  name: { nl: 'Van elders', en: 'From elsewhere' },
  description: { nl: 'Een pakket.', en: 'A package.' },
  texts: { nl: { title: 'Van elders' }, en: { title: 'From elsewhere' } },
  collections: [{ slug: 'elders-notes', access: { read: () => true }, fields: [{ name: 'title', type: 'text' }] }],
  pages: { nav: [{ label: (words) => words.title, path: '/' }], load: () => import('./pages.js') },
};
`,
  'pages.js': `export const routes = ({ hub, page, router }) =>
  router().get('/', page(async (ctx) => {
    const { docs } = await hub.readMany({ ctx, collection: 'elders-notes', where: { library: { equals: ctx.library.id } } });
    const title = ctx.words.title + ': ' + docs.map((doc) => doc.title).join();
    return { title, render: (view) => hub.createElement(hub.Page, { view, children: hub.createElement(hub.Hero, { title }) }) };
  }));
`,
};

/** Packs it as npm publishes it, and unpacks it where packages are. @returns its entrance */
function installPacked(): string {
  const source = path.join(outside, 'source');
  mkdirSync(source);
  for (const [name, text] of Object.entries(packageFiles)) writeFileSync(path.join(source, name), text);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', outside], { cwd: source, stdio: 'pipe' });
  const tarball = readdirSync(outside).find((name) => name.endsWith('.tgz')) ?? '';
  const folder = path.join(outside, 'node_modules', 'kenniscloud-flavour-elders');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(outside, tarball), '-C', folder, '--strip-components', '1']);
  return path.join(folder, 'index.js');
}

beforeAll(async () => {
  execFileSync(process.execPath, [
    'scripts/flavour.mjs',
    'new',
    'proef-kring',
    '--into',
    path.relative('.', made),
  ]);
  hub = await startHub({ flavours: `${path.join(made, 'proef-kring', 'index.ts')},${installPacked()}` });
});

afterAll(async () => {
  await hub.stop();
  for (const folder of [made, outside]) rmSync(folder, { recursive: true, force: true });
});

const linesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, { name }) => sum + readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n').length,
      0,
    );

describe('npm run flavour -- new', () => {
  it('should make one that works at once: a page, a collection, a kind of dossier, in both languages', async () => {
    expect(flavourFaults()).toEqual([]);
    const library = await createLibrary(hub);
    await turnOn(hub, library, [{ flavour: 'proef-kring' }]);
    await hub.payload.create({
      collection: 'proef-kring-items' as 'leeskring-books',
      data: { library: library.id, title: 'Het eerste' },
      overrideAccess: true, // a test's own data
    });
    for (const language of ['', '/en']) {
      const page = await hub.fetch(`${language}/${library.slug}/proef-kring`);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Het eerste')]);
    }
    expect(Object.keys(allFlavours()[0]?.dossierKinds ?? {})).toEqual(['verslag']);
    // Its own test starts a hub that has it: without asking there is no flavour at all.
    const test = readFileSync(path.join(made, 'proef-kring', 'test', 'proef-kring.test.ts'), 'utf8');
    expect(test).toContain("startHub({ flavours: 'proef-kring' })");
  });

  it('should take at most 150 lines with its texts, as the example does, formatted as the rest', () => {
    expect(linesIn(path.join(made, 'proef-kring'))).toBeLessThanOrEqual(150);
    expect(linesIn(path.resolve('plugins/leeskring'))).toBeLessThanOrEqual(150);
    const config = path.resolve('.prettierrc.json');
    execFileSync(
      'npx',
      [
        'prettier',
        '--check',
        '--ignore-path',
        '/dev/null',
        '--config',
        config,
        path.join(made, 'proef-kring'),
      ],
      { stdio: 'pipe' },
    );
  });

  it('should refuse a name that is none, or is there already', () => {
    const run =
      (...args: string[]) =>
      () =>
        execFileSync(process.execPath, ['scripts/flavour.mjs', ...args], { stdio: 'pipe' });
    expect(run('new', 'Hoofdletter')).toThrow();
    expect(run('new', 'leeskring')).toThrow();
    expect(run('old', 'leeskring')).toThrow();
  });
});

describe('A flavour from an npm package', () => {
  it('should work as those of the hub do', async () => {
    const [library, other] = [await createLibrary(hub), await createLibrary(hub)];
    await turnOn(hub, library, [{ flavour: 'elders' }]);
    await hub.payload.create({
      collection: 'elders-notes' as 'leeskring-books',
      data: { library: library.id, title: 'uit een pakket' },
      overrideAccess: true, // a test's own data
    });
    const page = await hub.fetch(`/${library.slug}/elders`);
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('Van elders: uit een pakket'),
    ]);
    expect((await hub.fetch(`/${other.slug}/elders`)).status).toBe(404);
    expect((await hub.fetch('/api/elders-notes', { method: 'POST', body: '{}' })).status).toBe(403);
  });

  it('should be named in FLAVOURS beside those of plugins/index.ts', async () => {
    const sources = { one: async () => ({ one: 1 }) };
    expect(Object.keys(chosenSources({ sources, wanted: undefined }))).toEqual(['one']);
    expect(chosenSources({ sources, wanted: 'none' })).toEqual({});
    const chosen = chosenSources({ sources, wanted: '*, luxon' });
    expect(Object.keys(chosen)).toEqual(['one', 'luxon']);
    expect(await chosen.luxon?.()).toHaveProperty('DateTime');
  });
});
