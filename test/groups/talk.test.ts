import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Group, Library, Post, Thread, User } from '../../src/payload-types.ts';
import { setClock } from '../../src/core/now.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { mailsTo } from '../people/mailbox.ts';

type Person = { user: User; cookie: string };

let hub: TestHub;
let library: Library;
let group: Group;
let anna: Person;
let bert: Person;
let moderator: Person;
let outsider: Person;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  group = await createGroup(hub, { library });
  anna = await person('Anna Ñuñez');
  bert = await person('Bert Bos');
  moderator = await person('Mo de Leider', 'moderator');
  const user = await createUser(hub, {});
  outsider = { user, cookie: await logIn(hub, user) };
});
afterAll(() => hub.stop());
/** Time goes by, so that nobody writes too fast in the next test. */
afterEach(async () => {
  const createdAt = new Date(Date.now() - 3_600_000).toISOString();
  await hub.payload.db.updateMany({ collection: 'posts', where: {}, data: { createdAt } });
});

async function person(name: string, role: 'member' | 'moderator' = 'member'): Promise<Person> {
  const user = await createUser(hub, { name });
  await createMembership(hub, { group, user, role });
  return { user, cookie: await logIn(hub, user) };
}

const talk = () => `/${library.slug}/groepen/${group.slug}/gesprekken`;
const pathOf = (thread: Thread) => `${talk()}/${thread.slug}`;
const say = (thread: Thread, by: Person, bericht: string, antwoord = '') =>
  hub.post(pathOf(thread), { bericht, antwoord }, { cookie: by.cookie });

async function postsOf(thread: Thread): Promise<Post[]> {
  const { docs } = await hub.payload.find({
    collection: 'posts',
    where: { thread: { equals: thread.id } },
    sort: ['createdAt', 'id'],
    limit: 500,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

/** Mails about this conversation to someone. */
async function toldOf(thread: Thread, to: Person): Promise<string[]> {
  const mails = await mailsTo(hub, to.user.email);
  return mails.filter((mail) => mail.text?.includes(thread.title)).map((mail) => mail.kind ?? '');
}

describe('starting a conversation', () => {
  it('should be for who takes part, and show for everyone who sees the group', async () => {
    const onderwerp = unique('Onderwerp');
    const fields = { onderwerp, bericht: 'Wie weet **dit**?' };
    expect((await hub.post(`${talk()}/nieuw`, fields, { cookie: outsider.cookie })).status).toBe(403);
    const visitor = await hub.post(`${talk()}/nieuw`, fields);
    expect(visitor.headers.get('location')).toMatch(/^\/inloggen\?naar=/);
    const started = await hub.post(`${talk()}/nieuw`, fields, { cookie: anna.cookie });
    expect(started.status).toBe(303);
    const page = await hub.fetch((started.headers.get('location') ?? '').split('?')[0] ?? '');
    const text = await page.text();
    expect(text).toContain('Wie weet <strong>dit</strong>?');
    expect(text).toContain('Anna Ñuñez');
    expect(text).not.toContain(anna.user.id);
    expect(text).not.toContain(anna.user.email);
    expect(await (await hub.fetch(`/${library.slug}/groepen/${group.slug}`)).text()).toContain(onderwerp);
  });

  it('should give every subject an address of its own, also in letters that addresses do not have', async () => {
    const start = (onderwerp: string) =>
      hub.post(`${talk()}/nieuw`, { onderwerp, bericht: unique('x') }, { cookie: anna.cookie });
    const addresses: (string | null)[] = [];
    for (const onderwerp of ['Nieuw', 'مرحبا', 'Zelfde', 'Zelfde']) {
      addresses.push((await start(onderwerp)).headers.get('location'));
    }
    expect(addresses.every((address) => address?.startsWith(`${talk()}/`))).toBe(true);
    expect(new Set(addresses).size).toBe(4);
    expect(addresses).not.toContain(`${talk()}/nieuw?gedaan=geplaatst`);
    const same = await Promise.all([start('Tegelijk'), start('Tegelijk'), start('Tegelijk')]);
    expect(new Set(same.map((answer) => answer.headers.get('location'))).size).toBe(3);
    const long = await start('x'.repeat(151));
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('x'.repeat(151))]);
  });
});

describe('posts', () => {
  it('should all be kept when many write at once, one of what was sent twice', async () => {
    const { thread } = await createThread(hub, { group, author: anna.user });
    const words = Array.from({ length: 12 }, () => unique('Tegelijk'));
    const answers = await Promise.all(words.map((word, index) => say(thread, index % 2 ? anna : bert, word)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([303]));
    expect((await postsOf(thread)).map((post) => post.body)).toEqual(expect.arrayContaining(words));
    const twice = unique('Dubbel');
    const sent = await Promise.all([say(thread, anna, twice), say(thread, anna, twice)]);
    expect(sent[0]?.headers.get('location')).toBe(sent[1]?.headers.get('location'));
    expect((await postsOf(thread)).filter((post) => post.body === twice)).toHaveLength(1);
    const now = await hub.payload.findByID({ collection: 'threads', id: thread.id, overrideAccess: true });
    expect(new Date(now.lastPostAt ?? 0).getTime()).toBeGreaterThan(
      new Date(thread.lastPostAt ?? 0).getTime(),
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[klik](javascript:alert(1))',
    '[klik](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](https://elders.example/x.png)',
    '<a href="x" onclick="alert(1)" style="position:fixed">x</a>',
    '<iframe src="https://elders.example"></iframe>',
    '```\n</code><script>alert(1)</script>\n```',
    '@Bert <svg/onload=alert(1)>',
    '"><b onmouseover=alert(1)>',
  ])('should never become more than text: %s', async (bericht) => {
    const { thread } = await createThread(hub, { group, author: anna.user });
    expect((await say(thread, anna, bericht)).status).toBe(303);
    const main =
      (await (await hub.fetch(pathOf(thread))).text()).split('<main')[1]?.split('</main>')[0] ?? '';
    expect(main).not.toMatch(/<(script|iframe|svg on|img src="?http|b )/i);
    expect(main).not.toMatch(/<[^>]+\s(on\w+|style)=/i);
    expect(main).not.toMatch(/<[^>]+(href|src)="?\s*(javascript|data):/i);
  });

  it('should show a name as text, whatever it holds', async () => {
    const odd = await person('<b onclick="alert(1)">Kees</b> "&');
    const { thread } = await createThread(hub, { group, author: odd.user });
    await say(thread, anna, 'Dag @<b onclick="alert(1)">Kees</b> "&, kom je?');
    for (const path of [pathOf(thread), `/${library.slug}/groepen/${group.slug}/deelnemers`]) {
      const text = await (await hub.fetch(path, { headers: { cookie: anna.cookie } })).text();
      expect(text).toContain('&lt;b onclick=&quot;alert(1)&quot;&gt;Kees');
      expect(text).not.toMatch(/<b onclick/);
    }
    expect(await toldOf(thread, odd)).toEqual(['group.mention']);
  });

  it('should be read page by page, each with a lasting address', async () => {
    const { thread } = await createThread(hub, { group, author: bert.user, body: 'Het eerste' });
    for (let number = 0; number < 34; number += 1) {
      await hub.payload.create({
        collection: 'posts',
        data: {
          thread: thread.id,
          author: bert.user.id,
          authorName: 'Bert',
          body: `Nummer ${number}`,
        } as never,
        overrideAccess: true,
      });
    }
    const numbers = async (path: string) =>
      [...(await (await hub.fetch(path)).text()).matchAll(/Nummer (\d+)/g)].map((match) => Number(match[1]));
    expect(await numbers(pathOf(thread))).toEqual(Array.from({ length: 29 }, (_, index) => index));
    expect(await numbers(`${pathOf(thread)}?pagina=2`)).toEqual([29, 30, 31, 32, 33]);
    const last = (await postsOf(thread)).at(-1);
    const lasting = await hub.fetch(`${pathOf(thread)}/bericht/${last?.id}`);
    expect(lasting.headers.get('location')).toBe(`${pathOf(thread)}?pagina=2#bericht-${last?.id}`);
    const placed = await say(thread, anna, 'Nummer 99');
    const landed = await hub.fetch(placed.headers.get('location') ?? '', {
      headers: { cookie: anna.cookie },
    });
    expect(landed.headers.get('location')).toMatch(/\?pagina=2&gedaan=geplaatst#bericht-/);
  });

  it('should be changed by their writer only, and not over a change from elsewhere', async () => {
    const { thread, post } = await createThread(hub, { group, author: anna.user });
    const edit = (by: Person, bericht: string, versie: string) =>
      hub.post(`${pathOf(thread)}/bericht/${post.id}/wijzigen`, { bericht, versie }, { cookie: by.cookie });
    for (const other of [bert, moderator, outsider]) {
      expect([403, 404]).toContain((await edit(other, 'Gekaapt', post.updatedAt)).status);
    }
    const [one, two] = await Promise.all([
      edit(anna, 'Van de telefoon', post.updatedAt),
      edit(anna, 'Van de computer', post.updatedAt),
    ]);
    expect([one?.status, two?.status].sort()).toEqual([303, 409]);
    const stored = (await postsOf(thread))[0]?.body;
    const refused = [one, two].find((answer) => answer?.status === 409);
    expect(await refused?.text()).toContain(
      stored === 'Van de telefoon' ? 'Van de computer' : 'Van de telefoon',
    );
    expect(await (await hub.fetch(pathOf(thread))).text()).toContain('(aangepast)');
  });

  it('should leave their place when the writer or a moderator takes them away', async () => {
    const { thread, post } = await createThread(hub, { group, author: anna.user, body: 'Dit moet weg' });
    await say(thread, bert, 'En dit is van Bert', post.id);
    const answer = (await postsOf(thread))[1];
    const remove = (by: Person, id?: string) =>
      hub.post(`${pathOf(thread)}/bericht/${id}/weghalen`, {}, { cookie: by.cookie });
    expect((await remove(outsider, post.id)).status).toBe(403);
    expect((await remove(bert, post.id)).status).toBe(403);
    expect((await remove(anna, post.id)).status).toBe(303);
    const page = await (await hub.fetch(pathOf(thread))).text();
    expect(page).toContain('Dit bericht is weggehaald.');
    expect(page).not.toContain('Dit moet weg');
    expect(page).not.toContain('Anna Ñuñez');
    expect((await postsOf(thread))[0]).toMatchObject({ removed: true, body: '—' });
    expect((await remove(moderator, answer?.id)).status).toBe(303);
    expect(await (await hub.fetch(pathOf(thread))).text()).not.toContain('En dit is van Bert');
    const rest = await (await hub.fetch(`/api/posts?where[thread][equals]=${thread.id}`)).json();
    expect(rest).toMatchObject({ totalDocs: 0 });
    expect((await hub.fetch(`${pathOf(thread)}/bericht/${answer?.id}`)).status).toBe(404);
  });

  it('should not come in where the talk is over, or too fast', async () => {
    const { thread, post } = await createThread(hub, { group, author: anna.user });
    expect((await hub.post(`${pathOf(thread)}/sluiten`, {}, { cookie: bert.cookie })).status).toBe(404);
    expect((await hub.post(`${pathOf(thread)}/sluiten`, {}, { cookie: moderator.cookie })).status).toBe(303);
    const late = await say(thread, bert, 'Nog één ding, onthoud dit');
    expect(late.status).toBe(409);
    const edit = { bericht: 'x', versie: post.updatedAt };
    const late2 = await hub.post(`${pathOf(thread)}/bericht/${post.id}/wijzigen`, edit, {
      cookie: anna.cookie,
    });
    expect(late2.status).toBe(409);
    expect((await hub.post(`${pathOf(thread)}/openen`, {}, { cookie: moderator.cookie })).status).toBe(303);
    expect((await say(thread, bert, 'Nog één ding')).status).toBe(303);

    const hasty = await person('Haas Tig');
    const statuses: number[] = [];
    for (let number = 0; number < 31; number += 1) {
      statuses.push((await say(thread, hasty, `Bericht ${number}`)).status);
    }
    expect(statuses.slice(0, 30).every((status) => status === 303)).toBe(true);
    expect(statuses[30]).toBe(429);
  });

  it('should answer only what is in the same conversation', async () => {
    const [here, there] = [
      await createThread(hub, { group, author: anna.user }),
      await createThread(hub, { group, author: anna.user }),
    ];
    expect((await say(here.thread, bert, 'Verdwaald', there.post.id)).status).toBe(404);
    expect(await postsOf(here.thread)).toHaveLength(1);
  });
});

describe('a mail about a post', () => {
  it('should go once to whom it mentions, and to the writer it answers', async () => {
    const { thread, post } = await createThread(hub, { group, author: anna.user, body: 'Wie helpt?' });
    const answer = await say(
      thread,
      bert,
      '@anna ik, en @Anna Ñuñez: vraag @Mo! Niet @Bert of @outsider.',
      post.id,
    );
    const id = /bericht\/([^?]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
    expect(await toldOf(thread, anna)).toEqual(['group.mention']);
    expect(await toldOf(thread, moderator)).toEqual(['group.mention']);
    expect(await toldOf(thread, bert)).toEqual([]);
    const page = await (await hub.fetch(pathOf(thread))).text();
    expect(page).toContain('<span class="kc-mention">@Anna Ñuñez</span>');

    const edit = async (bericht: string) => {
      const versie = (await postsOf(thread)).find((each) => each.id === id)?.updatedAt ?? '';
      const path = `${pathOf(thread)}/bericht/${id}/wijzigen`;
      return (await hub.post(path, { bericht, versie }, { cookie: bert.cookie })).status;
    };
    const carla = await person('Carla Kok');
    expect(await edit('@Anna @Carla @Mo')).toBe(303);
    expect(await edit('@Anna')).toBe(303);
    expect(await edit('@Anna @Carla')).toBe(303);
    expect(await toldOf(thread, anna)).toHaveLength(1);
    expect(await toldOf(thread, carla)).toEqual(['group.mention']);

    await say(thread, carla, 'Zonder namen', post.id);
    expect(await toldOf(thread, anna)).toEqual(['group.mention']);
    setClock(new Date(Date.now() + 11 * 60_000)); // what follows soon waits, to go in one mail
    expect(await toldOf(thread, anna)).toEqual(['group.mention', 'group.reply']);
    setClock();
    await say(thread, anna, 'Mezelf antwoorden', post.id);
    expect(await toldOf(thread, anna)).toHaveLength(2);
  });

  it('should go to nobody who has left, and lead through logging in', async () => {
    const gone = await person('Gerda Gegaan');
    const { thread, post } = await createThread(hub, { group, author: gone.user });
    const left = await hub.post(`/${library.slug}/groepen/${group.slug}/weg`, {}, { cookie: gone.cookie });
    expect(left.status).toBe(303);
    await say(thread, anna, '@Gerda hoe was het? En @Bert?', post.id);
    expect(await toldOf(thread, gone)).toEqual([]);
    const mail = (await mailsTo(hub, bert.user.email)).find((each) => each.text?.includes(thread.title));
    const link = /http:\/\/localhost:\d+(\/inloggen\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const on = await hub.fetch(link, { headers: { cookie: bert.cookie } });
    expect(on.headers.get('location')).toMatch(new RegExp(`^${pathOf(thread)}/bericht/`));
    expect((await hub.fetch(link)).status).toBe(200);
  });

  it('should not go when the post is undone', async () => {
    const { thread } = await createThread(hub, { group, author: anna.user });
    await hub.payload.update({
      collection: 'groups',
      id: group.id,
      data: { archived: true },
      overrideAccess: true,
    });
    expect((await say(thread, anna, '@Bert lees je dit?')).status).toBe(409);
    await hub.payload.update({
      collection: 'groups',
      id: group.id,
      data: { archived: false },
      overrideAccess: true,
    });
    expect(await toldOf(thread, bert)).toEqual([]);
    expect(await postsOf(thread)).toHaveLength(1);
  });
});

describe('a new name', () => {
  it('should show in the groups where one goes by it, at once', async () => {
    const changing = await person('Oude Naam');
    const { thread } = await createThread(hub, { group, author: changing.user });
    expect(await (await hub.fetch(pathOf(thread))).text()).toContain('Oude Naam');
    const saved = await hub.post('/mijn', { naam: 'Nieuwe Naam', taal: 'en' }, { cookie: changing.cookie });
    expect(saved.headers.get('location')).toBe('/mijn?gedaan=bewaard');
    const page = await (await hub.fetch(pathOf(thread))).text();
    expect(page).toContain('Nieuwe Naam');
    expect(page).not.toContain('Oude Naam');
    await say(thread, anna, '@Nieuwe Naam, dag!');
    const mail = (await mailsTo(hub, changing.user.email)).at(-1);
    expect(mail).toMatchObject({ language: 'en', kind: 'group.mention' });
    const user = await hub.payload.findByID({
      collection: 'users',
      id: changing.user.id,
      overrideAccess: true,
    });
    expect(user).toMatchObject({ name: 'Nieuwe Naam', language: 'en', email: changing.user.email });
  });
});
