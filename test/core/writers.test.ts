import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PayloadRequest } from 'payload';
import { forget } from '../../src/core/cache/forget.ts';
import { pageCache } from '../../src/core/cache/PageCache.ts';
import { afterCommit } from '../../src/core/database/afterCommit.ts';
import { TryAgain } from '../../src/core/database/TryAgain.ts';
import { transact } from '../../src/core/database/transact.ts';
import type { Event, Group, Library, Theme } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

let hub: TestHub;
let library: Library;
let cookie: string;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
});

afterAll(() => hub.stop());

const theme = (title: string, req?: PayloadRequest): Promise<Theme> =>
  hub.payload.create({
    collection: 'themes',
    data: { title, library: library.id } as never,
    overrideAccess: true, // a test's own data
    req,
  });

async function titles(start: string): Promise<string[]> {
  const found = await hub.payload.find({
    collection: 'themes',
    where: { title: { like: start } },
    sort: 'title',
    pagination: false,
    overrideAccess: true, // to look
  });
  return found.docs.map((doc) => doc.title.replace(start, '').trim());
}

describe('transact', () => {
  it('should store all of the work', async () => {
    const name = unique('alles');
    const made = await transact({
      payload: hub.payload,
      work: async (req) => [await theme(`${name} een`, req), await theme(`${name} twee`, req)],
    });
    expect(made).toHaveLength(2);
    expect(await titles(name)).toEqual(['een', 'twee']);
  });

  it('should store nothing of work that fails, and say why', async () => {
    const name = unique('niets');
    const work = transact({
      payload: hub.payload,
      work: async (req) => {
        await theme(`${name} een`, req);
        throw new Error('half way');
      },
    });
    await expect(work).rejects.toThrow('half way');
    expect(await titles(name)).toEqual([]);
  });

  it('should store nothing when the work catches a failure of a nested call and goes on', async () => {
    const name = unique('doorgaan');
    const { slug } = await theme(`${name} vooraf`);
    const work = transact({
      payload: hub.payload,
      work: async (req) => {
        await theme(`${name} een`, req);
        await theme('', req).catch(() => undefined);
        await theme(`${name} twee`, req).catch(() => undefined);
        await hub.payload.db
          .create({ collection: 'themes', data: { title: `${name} drie`, slug: `${slug}-drie` }, req })
          .catch(() => undefined);
      },
    });
    await expect(work).rejects.toThrow('ended by a failure');
    expect(await titles(name)).toEqual(['vooraf']);
  });

  it('should do the work anew, with a new request, when another writer was first', async () => {
    const name = unique('opnieuw');
    const seen = new Set<unknown>();
    await transact({
      payload: hub.payload,
      work: async (req) => {
        seen.add(await req.transactionID);
        await theme(`${name} ${seen.size}`, req);
        if (seen.size < 3) throw new Error('met', { cause: new TryAgain() });
      },
    });
    expect(seen.size).toBe(3);
    expect(await titles(name)).toEqual(['3']);
  });

  it('should say that it is busy when other writers are first all the time', async () => {
    let at = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (at += 30_000));
    const work = transact({ payload: hub.payload, work: () => Promise.reject(new TryAgain()) });
    await expect(work).rejects.toMatchObject({ status: 409, code: 'busy' });
    clock.mockRestore();
  });

  it('should let those who keep meeting others wait in one row', async () => {
    let crowd = 0;
    const crowds: number[] = [];
    const unlucky = () => {
      let attempt = 0;
      return transact({
        payload: hub.payload,
        work: async () => {
          attempt += 1;
          if (attempt < 4) throw new TryAgain();
          crowd += 1;
          crowds.push(crowd);
          await new Promise(setImmediate);
          crowd -= 1;
          if (attempt < 6) throw new TryAgain();
        },
      });
    };
    await Promise.all([unlucky(), unlucky(), unlucky(), unlucky()]);
    expect(crowds).toEqual(Array(12).fill(1));
  });

  it('should lose no count when 60 read and write the same at once, with and without a key', async () => {
    const { id } = await theme('0');
    const addOne = (key?: string) =>
      transact({
        payload: hub.payload,
        key,
        work: async (req) => {
          const found = await hub.payload.findByID({
            collection: 'themes',
            id,
            depth: 0,
            overrideAccess: true,
            req,
          }); // a test's own
          await hub.payload.update({
            collection: 'themes',
            id,
            data: { title: String(Number(found.title) + 1) },
            overrideAccess: true, // a test's own
            req,
          });
        },
      });
    await Promise.all(
      Array.from({ length: 60 }, (_, at) => addOne(at % 2 === 0 ? `theme:${id}` : undefined)),
    );
    expect((await hub.payload.findByID({ collection: 'themes', id, overrideAccess: true })).title).toBe('60'); // to look
  });

  it('should tell the cache after the commit, and not at all when it is undone', async () => {
    const page = {
      status: 200,
      body: Buffer.from('x'),
      etag: '"x"',
      type: 'text/html',
      tags: new Set(['thing-1']),
    };
    const key = unique('pagina');
    pageCache.set({ key, page, since: pageCache.now });
    const said: string[] = [];
    const undone = transact({
      payload: hub.payload,
      work: async (req) => {
        await forget({ req, tags: ['thing-1'] });
        throw new Error('half way');
      },
    });
    await expect(undone).rejects.toThrow('half way');
    expect(pageCache.get(key)).toBeDefined();
    await transact({
      payload: hub.payload,
      work: async (req) => {
        await forget({ req, tags: ['thing-1'] });
        await afterCommit(req, () => said.push('stored'));
        expect(pageCache.get(key)).toBeDefined();
        said.push('working');
      },
    });
    expect(pageCache.get(key)).toBeUndefined();
    expect(said).toEqual(['working', 'stored']);
  });
});

type Answer = { status: number; text: string };

async function patch(path: string, data: unknown): Promise<Answer> {
  const answer = await hub.fetch(path, {
    method: 'PATCH',
    headers: asUser(hub, cookie),
    body: JSON.stringify(data),
  });
  return { status: answer.status, text: await answer.text() };
}

const times = <T>(count: number, work: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)));

const refused = (answers: Answer[]) => answers.filter(({ status }) => status !== 200);

describe('Saves at the same time', () => {
  it('should never fail on one activity: by REST, by drafts, by the form of the site and by the hub itself', async () => {
    const event: Event = await createEvent(hub, { library, capacity: 200 });
    const path = `/${library.slug}/agenda/${event.slug}/aanmelden`;
    const [saves, drafts, forms] = await Promise.all([
      times(50, (at) =>
        patch(`/api/events/${event.id}?depth=0`, { summary: `Samenvatting ${at}`, _status: 'published' }),
      ),
      times(10, (at) =>
        patch(`/api/events/${event.id}?depth=0&draft=true`, { summary: `Concept ${at}`, _status: 'draft' }),
      ),
      times(20, async (at) => {
        const answer = await hub.post(path, {
          naam: 'Ria',
          email: `${unique(`ria${at}`)}@buurt.example`,
          personen: '2',
        });
        return { status: answer.status, text: await answer.text() };
      }),
      times(10, (at) =>
        transact({
          payload: hub.payload,
          work: (req) =>
            hub.payload.update({
              collection: 'events',
              id: event.id,
              data: { title: `${event.title} ${at}` },
              overrideAccess: true, // the hub itself
              req,
            }),
        }),
      ),
    ]);
    expect(refused(saves)).toEqual([]);
    expect(refused(drafts)).toEqual([]);
    expect(forms.filter(({ status }) => status !== 303)).toEqual([]);
    const { docs } = await hub.payload.find({
      collection: 'seat-ledgers',
      where: { event: { equals: event.id } },
      overrideAccess: true, // to look
    });
    expect(docs[0]?.taken).toBe(40);
  });

  it('should never fail on one group, nor on things of one library that take the same address', async () => {
    const group = (await hub.payload.create({
      collection: 'groups',
      data: { library: library.id, title: unique('groep'), visibility: 'public' } as never,
      overrideAccess: true, // a test's own data
    })) as Group;
    const title = unique('zelfde naam');
    const [saves, made] = await Promise.all([
      times(50, (at) => patch(`/api/groups/${group.id}?depth=0`, { summary: `Samenvatting ${at}` })),
      times(20, async () => {
        const answer = await hub.fetch('/api/groups?depth=0', {
          method: 'POST',
          headers: asUser(hub, cookie),
          body: JSON.stringify({ library: library.id, title, visibility: 'public' }),
        });
        return { status: answer.status, text: await answer.text() };
      }),
    ]);
    expect(refused(saves)).toEqual([]);
    expect(made.filter(({ status }) => status !== 201)).toEqual([]);
    const slugs = made.map(({ text }) => (JSON.parse(text) as { doc: Group }).doc.slug);
    expect(new Set(slugs).size).toBe(20);
  });

  it('should let one person log in from 20 places at once', async () => {
    const user = await createUser(hub, { library, role: 'librarian' });
    const cookies = await times(20, () => logIn(hub, user));
    expect(new Set(cookies).size).toBe(20);
    for (const each of cookies) {
      const answer = await hub.fetch('/api/users/me', { headers: asUser(hub, each) });
      expect(((await answer.json()) as { user: { id: string } | null }).user?.id).toBe(user.id);
    }
  });

  it('should not give back a role that was taken away while someone logged in', async () => {
    const user = await createUser(hub, { library, role: 'librarian' });
    const entering = times(4, () => logIn(hub, user));
    await hub.payload.update({ collection: 'users', id: user.id, data: { roles: [] }, overrideAccess: true }); // the hub itself
    await entering;
    const { roles } = await hub.payload.findByID({ collection: 'users', id: user.id, overrideAccess: true }); // to look
    expect(roles).toEqual([]);
  });
});

describe('A transaction', () => {
  it('should take several things at once as the first that is done in it', async () => {
    let tries = 0;
    const asked = Array.from({ length: 40 }, () =>
      transact({
        payload: hub.payload,
        work: async (req) => {
          tries += 1;
          const collections = ['libraries', 'themes', 'branches', 'users'] as const;
          const found = collections.map(
            (collection) => hub.payload.find({ collection, limit: 1, depth: 0, overrideAccess: true, req }), // a test's own look
          );
          return (await Promise.all(found)).length;
        },
      }),
    );
    expect(new Set(await Promise.all(asked))).toEqual(new Set([4]));
    expect(tries).toBe(40);
  });
});
