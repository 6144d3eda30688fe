import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Group, Library, User } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { unique } from '../factories/unique.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { ownPaths, restPaths, sitePaths, wordsAt, type World } from './surfaces.ts';

type Visibility = Group['visibility'];
const roles = [
  'visitor',
  'account',
  'asked',
  'left',
  'otherLibrarian',
  'member',
  'moderator',
  'librarian',
] as const;
type Role = (typeof roles)[number];

let hub: TestHub;
let library: Library;
let worlds: Record<Visibility, World>;
let cookies: Record<Role, string | undefined>;
let people: Record<Exclude<Role, 'visitor'>, User>;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  await createBranch(hub, { library });
  people = {
    account: await createUser(hub, {}),
    asked: await createUser(hub, {}),
    left: await createUser(hub, {}),
    otherLibrarian: await createUser(hub, { library: await createLibrary(hub), role: 'librarian' }),
    member: await createUser(hub, {}),
    moderator: await createUser(hub, {}),
    librarian: await createUser(hub, { library, role: 'librarian' }),
  };
  worlds = {
    public: await createWorld('public'),
    members: await createWorld('members'),
    hidden: await createWorld('hidden'),
  };
  cookies = { visitor: undefined } as typeof cookies;
  for (const [role, user] of Object.entries(people)) cookies[role as Role] = await logIn(hub, user);
});
afterAll(() => hub.stop());

async function createWorld(visibility: Visibility): Promise<World> {
  const word = (name: string) => unique(name).replace('-', '');
  const words = {
    title: word('titel'),
    summary: word('samenvatting'),
    body: word('verhaal'),
    thread: word('onderwerp'),
    post: word('bericht'),
    event: word('activiteit'),
    name: word('naam'),
    brings: word('meebrengsel'),
  };
  const { markdownToLexical } = await import('../../src/core/richtext/markdownToLexical.ts');
  const group = await createGroup(hub, {
    library,
    visibility,
    title: words.title,
    slug: unique('adres'),
    summary: words.summary,
    body: markdownToLexical(words.body) as never,
    moderators: [people.moderator.id],
    joinMode: 'ask',
  });
  await createMembership(hub, { group, user: people.member });
  await createMembership(hub, { group, user: people.asked, state: 'asked' });
  await createMembership(hub, { group, user: people.left, state: 'left' });
  await createMembership(hub, {
    group,
    user: await createUser(hub, {}),
    displayName: words.name,
    brings: words.brings,
  });
  const { thread, post } = await createThread(hub, {
    group,
    author: people.member,
    title: words.thread,
    body: words.post,
  });
  const event = await createEvent(hub, { library, group: group.id, title: words.event });
  return { library, group, thread, post, event, words };
}

const talk = ['body', 'event', 'post', 'summary', 'thread', 'title'];
const all = [...talk, 'brings', 'name'].sort();
const door = ['summary', 'title'];
const outsiders: Role[] = ['visitor', 'account', 'asked', 'left', 'otherLibrarian'];

/** What each role gets to see on the site. */
function onSite(visibility: Visibility, role: Role): string[] {
  if (!outsiders.includes(role)) return all;
  if (visibility === 'public') return talk;
  return visibility === 'members' && role !== 'visitor' ? door : [];
}

function byRest(visibility: Visibility, role: Role): string[] {
  if (!outsiders.includes(role)) return all;
  return visibility === 'public' ? talk : [];
}

describe.each(['public', 'members', 'hidden'] as const)('a %s group', (visibility) => {
  it.each(roles)('should show a %s what they may see on the site, and nothing else', async (role) => {
    const world = worlds[visibility];
    const seen = await wordsAt(hub, { paths: sitePaths(world), words: world.words, cookie: cookies[role] });
    expect(seen).toEqual(onSite(visibility, role));
  });

  it.each(roles)('should show a %s the same by REST', async (role) => {
    const world = worlds[visibility];
    const seen = await wordsAt(hub, { paths: restPaths(world), words: world.words, cookie: cookies[role] });
    expect(seen).toEqual(byRest(visibility, role));
  });
});

describe('a group that one may not see', () => {
  /** Everything that can be asked of a group, with the address of the group as the only difference. */
  async function answersFor(
    { group, thread, post }: World,
    slug: string,
    cookie: string | undefined,
  ): Promise<string[]> {
    const base = `/${library.slug}/groepen/${slug}`;
    const within = [
      `/gesprekken/${thread.slug}`,
      `/gesprekken/${thread.slug}/bericht/${post.id}`,
      '/dossier',
      '/bijeenkomst',
    ];
    const gets = [...ownPaths(group), ...within].map((path) =>
      hub.fetch(base + path, { headers: cookie ? { cookie } : {} }),
    );
    const forms: [string, Record<string, string>][] = [
      ['/meedoen', { naam: 'X', email: 'x@mensen.example' }],
      ['/meedoen', { naam: '', email: '' }],
      ['/weg', {}],
      ['/verzoeken', { verzoek: 'x', besluit: 'ja' }],
      ['/uitnodigen', { email: 'x@mensen.example' }],
      ['/beheer', {}],
      ['/beheer/deelnemer', { deelnemer: 'x', doe: 'remove' }],
      ['/gesprekken/nieuw', { onderwerp: 'X', bericht: 'X' }],
      [`/gesprekken/${thread.slug}`, { bericht: 'X' }],
      [`/gesprekken/${thread.slug}/sluiten`, {}],
      [`/gesprekken/${thread.slug}/bericht/${post.id}/weghalen`, {}],
      [`/gesprekken/${thread.slug}/bericht/${post.id}/wijzigen`, { bericht: 'X', versie: 'x' }],
    ];
    const posts = forms.map(([path, fields]) => hub.post(base + path, fields, { cookie }));
    return Promise.all(
      [...gets, ...posts].map(async (asked) => {
        const answer = await asked;
        const text = `${answer.status} ${answer.headers.get('location')} ${await answer.text()}`;
        return text.replaceAll(slug, '').replaceAll(/naar=[^"&]*/g, '');
      }),
    );
  }

  it.each(outsiders)('should answer a %s exactly as a group that is not there', async (role) => {
    const world = worlds.hidden;
    const hidden = await answersFor(world, world.group.slug ?? '', cookies[role]);
    const absent = await answersFor(world, unique('bestaatniet'), cookies[role]);
    expect(hidden).toEqual(absent);
    expect(hidden[0]).toMatch(/^404/);
  });

  it('should show a visitor of a members group the same', async () => {
    const world = worlds.members;
    const closed = await answersFor(world, world.group.slug ?? '', undefined);
    expect(closed).toEqual(await answersFor(world, unique('bestaatniet'), undefined));
  });

  it('should give its title away to nobody through what points to it', async () => {
    const { group, words } = worlds.hidden;
    const child = await createGroup(hub, { library, parent: group.id });
    const dossier = await hub.payload.create({
      collection: 'dossiers',
      data: {
        library: library.id,
        title: unique('Dossier'),
        group: group.id,
        kind: 'theme',
        _status: 'published',
      } as never,
      overrideAccess: true,
    });
    const question = await hub.payload.create({
      collection: 'questions',
      data: {
        library: library.id,
        text: 'x',
        publicText: unique('Vraag'),
        state: 'taken',
        group: group.id,
      } as never,
      overrideAccess: true,
    });
    const paths = [
      `/${library.slug}/groepen/${child.slug}`,
      `/api/groups/${child.id}?depth=3`,
      `/${library.slug}/dossiers/${dossier.slug}`,
      `/api/dossiers/${dossier.id}?depth=3`,
      `/api/questions/${question.id}?depth=3`,
      `/${library.slug}/vragen`,
      `/${library.slug}`,
    ];
    for (const role of outsiders) {
      expect([role, await wordsAt(hub, { paths, words, cookie: cookies[role] })]).toEqual([role, []]);
    }
  });

  it('should not be joined by guessing, nor by REST', async () => {
    const { group, thread } = worlds.hidden;
    const cookie = cookies.account ?? '';
    const attempts: [string, object][] = [
      ['memberships', { group: group.id, user: people.account.id, state: 'member' }],
      ['posts', { thread: thread.id, body: 'Hoi', author: people.account.id }],
      ['threads', { group: group.id, title: 'Hoi' }],
    ];
    for (const [slug, data] of attempts) {
      const answer = await hub.fetch(`/api/${slug}`, {
        method: 'POST',
        headers: asUser(hub, cookie),
        body: JSON.stringify(data),
      });
      expect([slug, answer.status]).toEqual([slug, 403]);
    }
    const own = await hub.payload.find({
      collection: 'memberships',
      where: { group: { equals: group.id }, user: { equals: people.left.id } },
      overrideAccess: true,
    });
    const back = await hub.fetch(`/api/memberships/${own.docs[0]?.id}`, {
      method: 'PATCH',
      headers: asUser(hub, cookies.left ?? ''),
      body: JSON.stringify({ state: 'member', role: 'moderator' }),
    });
    expect(back.status).toBe(403);
  });
});

describe('a visitor of a public group', () => {
  it('should get no account of who writes by REST', async () => {
    const { post, thread } = worlds.public;
    const told = await (await hub.fetch(`/api/posts/${post.id}`)).text();
    expect(told).toContain(people.member.name);
    expect(told).not.toContain(people.member.id);
    expect(await (await hub.fetch(`/api/threads/${thread.id}`)).text()).not.toContain(people.member.id);
    expect((await hub.fetch(`/api/posts?where[author][equals]=${people.member.id}`)).status).not.toBe(200);
  });

  it('should be asked not to index its talk', async () => {
    const { group, thread } = worlds.public;
    const page = await (
      await hub.fetch(`/${library.slug}/groepen/${group.slug}/gesprekken/${thread.slug}`)
    ).text();
    expect(page).toMatch(/<meta name="robots" content="noindex"/);
    expect(await (await hub.fetch(`/${library.slug}/groepen/${group.slug}`)).text()).not.toMatch(
      /name="robots"/,
    );
  });
});

describe('a change of who sees a group', () => {
  it('should hold everywhere at once, both ways', async () => {
    const world = await createWorld('public');
    const { group, words } = world;
    const paths = [...sitePaths(world), ...restPaths(world)];
    const seen = () => wordsAt(hub, { paths, words, cookie: undefined });
    const set = (visibility: Visibility) =>
      hub.payload.update({ collection: 'groups', id: group.id, data: { visibility }, overrideAccess: true });
    expect(await seen()).toEqual(talk);
    await set('hidden');
    expect(await seen()).toEqual([]);
    await set('public');
    expect(await seen()).toEqual(talk);
  });

  it('should leave a meeting that is still a draft unpublished', async () => {
    const world = await createWorld('members');
    const draft = await createEvent(hub, {
      library,
      group: world.group.id,
      title: unique('concept'),
      draft: true,
    });
    await hub.payload.update({
      collection: 'groups',
      id: world.group.id,
      data: { visibility: 'public' },
      overrideAccess: true,
    });
    const now = await hub.payload.findByID({ collection: 'events', id: draft.id, overrideAccess: true });
    expect([now._status, now.visibility]).toEqual(['draft', 'public']);
    expect((await hub.fetch(`/${library.slug}/agenda/${draft.slug}`)).status).toBe(404);
  });
});
