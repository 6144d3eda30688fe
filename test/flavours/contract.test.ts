import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import type { CollectionSlug, Config } from 'payload';
import { flavours as sources } from '../../plugins/index.ts';
import type { Flavour } from '../../src/flavours/contract/Flavour.ts';
import type { FlavourPlugin } from '../../src/flavours/contract/FlavourPlugin.ts';
import { flavourFaults } from '../../src/flavours/faults.ts';
import { allFlavours } from '../../src/flavours/registry.ts';
import { checkSettings } from '../../src/flavours/settings/checkSettings.ts';
import { withDefaults } from '../../src/flavours/settings/withDefaults.ts';
import type { Library } from '../../src/payload-types.ts';
import { createLibrary } from '../factories/library.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { cacheKey } from '../../src/site/cacheKey.ts';
import { askedIn } from '../helpers/askedIn.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { turnOn } from './turn.ts';

const names = Object.keys(sources);
let hub: TestHub;
let on: Library;
let off: Library;
const cookies = { on: '', off: '' };

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  on = await createLibrary(hub);
  off = await createLibrary(hub);
  await turnOn(
    hub,
    on,
    names.map((flavour) => ({ flavour })),
  );
  cookies.on = await logIn(hub, await createUser(hub, { library: on, role: 'admin' }));
  cookies.off = await logIn(hub, await createUser(hub, { library: off, role: 'admin' }));
});

afterAll(() => hub.stop());

function found(name: string): Flavour {
  const flavour = allFlavours().find(({ slug }) => slug === name);
  if (!flavour) throw new Error(`${name} was not taken in: ${JSON.stringify(flavourFaults())}`);
  return flavour;
}

async function statusOf(path: string, cookie?: string): Promise<number> {
  const answer = await hub.fetch(path, { headers: cookie ? asUser(hub, cookie) : {} });
  await answer.arrayBuffer();
  return answer.status;
}

/** Addresses within a library where a flavour answers. */
function pathsOf(flavour: Flavour): string[] {
  const own = [
    ...(flavour.pages?.nav ?? []).map(({ path }) => path),
    ...(flavour.feeds ?? []).map(({ path }) => path),
  ];
  if (flavour.figures?.length)
    own.push('/cijfers', ...flavour.figures.map(({ key }) => `/cijfers/${key}.csv`));
  return own.map((path) => (path === '/' ? `/${flavour.slug}` : `/${flavour.slug}${path}`));
}

describe('The core', () => {
  it('should name no flavour: what is known of one is in its folder', () => {
    const files = ['src', 'collections', 'templates'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
    );
    const sources = files.filter(
      (file) => /\.tsx?$/.test(file) && !/payload-types|\.test\.|core\/text/.test(file),
    );
    const naming = sources.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return names.some((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));
    });
    expect(naming).toEqual([]);
  });
});

describe.each(names)('The flavour %s', (name) => {
  it('should be taken in under its own name, without a fault', () => {
    expect(found(name).slug).toBe(name);
    expect(flavourFaults().filter(({ flavour }) => flavour === name)).toEqual([]);
  });

  it('should be an ordinary Payload plugin elsewhere', async () => {
    const module = (await sources[name]?.()) as { default: FlavourPlugin };
    const config = { collections: [{ slug: 'questions', fields: [] }] } as unknown as Config;
    const grown = await module.default()(config);
    const slugs = (grown.collections ?? []).map(({ slug }) => slug);
    for (const { slug } of found(name).collections ?? []) expect(slugs).toContain(slug);
    expect(config.collections).toHaveLength(1);
    expect(await module.default({ enabled: false })(config)).toBe(config);
  });

  it('should work with settings that nobody filled in', () => {
    const { settings: schema } = found(name);
    if (!schema) return;
    const settings = withDefaults({ schema, settings: {} });
    expect(checkSettings({ schema, settings, language: 'nl' })).toEqual([]);
  });

  it('should name every part of the query that its pages listen to', () => {
    const own = found(name).pages?.query ?? [];
    const keyOf = (originalUrl: string) =>
      cacheKey(
        { originalUrl, protocol: 'https', headers: { host: 'hub.example' } } as unknown as Request,
        own,
      );
    const asked = askedIn(`plugins/${name}`);
    expect(asked.filter((each) => keyOf(`/a?${each}=x`) === keyOf('/a'))).toEqual([]);
  });

  it('should let no visitor write, and nobody but staff see drafts of its own', async () => {
    for (const { slug } of found(name).collections ?? []) {
      const headers = { 'Content-Type': 'application/json' };
      const made = await hub.fetch(`/api/${slug}`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ library: on.id }),
      });
      expect([slug, made.status]).toEqual([slug, 403]);
      expect([403, 404]).toContain(await statusOf(`/api/${slug}/versions`));
    }
  });

  it('should answer on all its addresses in both languages where it is on, and nowhere where it is off', async () => {
    for (const path of pathsOf(found(name))) {
      for (const language of ['', '/en']) {
        const there = await statusOf(`${language}/${on.slug}${path}`, cookies.on);
        expect([path, there]).toEqual([path, 200]);
        expect(await statusOf(`${language}/${off.slug}${path}`, cookies.off)).toBe(404);
        expect(await statusOf(`${language}/${off.slug}${path}`)).toBe(404);
      }
    }
    expect(await statusOf(`/${off.slug}/${name}/stap/x/y`, cookies.off)).toBe(404);
  });

  it('should leave nothing of it over REST to a library without it', async () => {
    for (const { slug } of found(name).collections ?? []) {
      const answer = await hub.fetch(`/api/${slug}?where[library][equals]=${off.id}`, {
        headers: asUser(hub, cookies.off),
      });
      const body = (await answer.json()) as { docs?: unknown[] };
      expect(answer.status === 403 || body.docs?.length === 0).toBe(true);
      const made = await hub.fetch(`/api/${slug}`, {
        method: 'POST',
        headers: asUser(hub, cookies.off),
        body: JSON.stringify({ library: off.id }),
      });
      expect([slug, made.status]).toEqual([slug, 403]);
      const hidden = hub.payload.collections[slug as CollectionSlug].config.admin.hidden;
      const { user } = await hub.payload.auth({
        headers: new Headers({ Cookie: cookies.off, Origin: hub.url }),
      });
      expect(typeof hidden === 'function' && hidden({ user: user as never })).toBe(true);
    }
  });

  it('should have put nothing wrong on the desk', async () => {
    const { loadToday } = await import('../../src/libraries/today/loadToday.ts');
    const { user } = await hub.payload.auth({
      headers: new Headers({ Cookie: cookies.on, Origin: hub.url }),
    });
    for (const language of ['nl', 'en'] as const) {
      const facts = await loadToday({ payload: hub.payload, user: user as never, language });
      expect(facts.faults).toEqual([]);
    }
  });
});
