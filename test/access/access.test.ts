import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug } from 'payload';
import { createBranch, createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { asUser, createUser } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { kinds, logInEveryone, type Kind } from './people.ts';
import { sample, type World } from './samples.ts';
import { table, type Case, type Operation } from './table.ts';

let hub: TestHub;
let world: World;
let cookies: Record<Kind, string | undefined>;

beforeAll(async () => {
  hub = await startHub();
  const library = await createLibrary(hub);
  const other = await createLibrary(hub);
  const branch = await createBranch(hub, { library });
  const make = <T>(collection: CollectionSlug, data: Record<string, unknown>) =>
    hub.payload.create({
      collection,
      data: { library: library.id, ...data } as never,
      overrideAccess: true, // a test's own data
    }) as Promise<T>;
  const group = await make<World['group']>('groups', { title: unique('groep'), visibility: 'public' });
  const hidden = await make<World['group']>('groups', { title: unique('verborgen'), visibility: 'hidden' });
  const thread = await make<World['thread']>('threads', { title: 'Open gesprek', group: group.id });
  const hiddenThread = await make<World['thread']>('threads', {
    title: 'Gesloten gesprek',
    group: hidden.id,
  });
  const partner = await make<World['partner']>('partners', { name: unique('partner') });
  world = {
    library,
    branch,
    group,
    hidden,
    thread,
    hiddenThread,
    partner,
    proposal: await make('proposals', { title: unique('voorstel') }),
    question: await make('questions', { text: unique('vraag') }),
    event: { id: '' },
    spareUser: async () => (await createUser(hub)).id,
  };
  const event = await sample('events', world);
  world.event = await make<{ id: string }>('events', event.data);
  cookies = await logInEveryone(hub, { own: library, other, group: hidden });
});

afterAll(() => hub.stop());

async function send(kind: Kind, method: string, path: string, body?: unknown): Promise<number> {
  const cookie = cookies[kind];
  const headers = cookie ? asUser(hub, cookie) : { 'Content-Type': 'application/json' };
  const answer = await hub.fetch(path, { method, headers, body: body ? JSON.stringify(body) : undefined });
  await answer.arrayBuffer();
  return answer.status;
}

async function stored(name: Case): Promise<string> {
  const { collection, data } = await sample(name, world);
  const doc = await hub.payload.create({
    collection,
    data: data as never,
    overrideAccess: true, // a test's own data
  });
  return `/api/${collection}/${doc.id}`;
}

/** Documents that everyone looks at and changes; the library and the hidden group are the ones people belong to. */
const standing = new Map<Case, string>();

async function standingPath(name: Case): Promise<string> {
  if (name === 'libraries') return `/api/libraries/${world.library.id}`;
  if (name === 'hiddenGroups') return `/api/groups/${world.hidden.id}`;
  const path = standing.get(name) ?? (await stored(name));
  standing.set(name, path);
  return path;
}

async function attempt(name: Case, operation: Operation, kind: Kind): Promise<number> {
  if (operation === 'create') {
    const { collection, data } = await sample(name, world);
    return send(kind, 'POST', `/api/${collection}?depth=0`, data);
  }
  if (operation === 'delete') return send(kind, 'DELETE', `${await stored(name)}?depth=0`);
  const path = `${await standingPath(name)}?depth=0`;
  return operation === 'read' ? send(kind, 'GET', path) : send(kind, 'PATCH', path, { motif: 'book' });
}

describe('Who may what over REST', () => {
  for (const name of Object.keys(table) as Case[]) {
    for (const operation of ['create', 'read', 'update', 'delete'] as const) {
      it(`should let the right people ${operation} ${name}`, async () => {
        const allowed: Kind[] = [];
        const failures: string[] = [];
        for (const kind of kinds) {
          const status = await attempt(name, operation, kind);
          if (status < 300) allowed.push(kind);
          else if (status !== 403 && status !== 404) failures.push(`${kind}: ${status}`);
        }
        expect(failures).toEqual([]);
        expect([...allowed].sort()).toEqual([...table[name][operation]].sort());
      });
    }
  }

  it('should keep machine rooms shut for everyone', async () => {
    for (const slug of [
      'room-slots',
      'tokens',
      'second-factors',
      'tallies',
      'search-entries',
      'scheduled-tasks',
      'notifications',
      'mail-choices',
      'seat-ledgers',
      'payload-jobs',
    ]) {
      for (const kind of kinds) {
        expect([403, 404]).toContain(await send(kind, 'POST', `/api/${slug}`, { key: 'x' }));
        if (kind === 'networkAdmin' || slug === 'seat-ledgers') continue;
        expect([403, 404]).toContain(await send(kind, 'GET', `/api/${slug}`));
      }
    }
  });
});
