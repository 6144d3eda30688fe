import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug, Where } from 'payload';
import type { Group, Library, Measure, Post, Report, Thread, User } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { linkIn, newestMail } from '../helpers/newestMail.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { mailsTo } from '../people/mailbox.ts';

type Person = { user: User; cookie: string };

let hub: TestHub;
let library: Library;
let group: Group;
let anna: Person;
let bert: Person;
let moderator: Person;
let librarian: Person;
let elsewhere: Person;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  const person = async (over: Parameters<typeof createUser>[1] = {}): Promise<Person> => {
    const user = await createUser(hub, over);
    return { user, cookie: await logIn(hub, user) };
  };
  anna = await person();
  bert = await person();
  moderator = await person();
  librarian = await person({ library, role: 'librarian' });
  elsewhere = await person({ library: await createLibrary(hub), role: 'librarian' });
  group = await createGroup(hub, { library, moderators: [moderator.user.id] });
  for (const { user } of [anna, bert]) await createMembership(hub, { group, user });
});
afterAll(() => hub.stop());

const base = (of: Group = group) => `/${library.slug}/groepen/${of.slug}`;
const pathOf = (thread: Thread, post?: Post, of?: Group) =>
  `${base(of)}/gesprekken/${thread.slug}${post ? `/bericht/${post.id}` : ''}`;

async function page(path: string, who?: Person): Promise<{ status: number; html: string }> {
  const answer = await hub.fetch(path, { headers: who ? { Cookie: who.cookie } : {} });
  return { status: answer.status, html: await answer.text() };
}

/** Someone who takes part in the library. */
const roleOf = (user: User) =>
  hub.payload.update({
    collection: 'users',
    id: user.id,
    data: { roles: [{ library: library.id, role: 'resident' }] },
    overrideAccess: true, // a test's own data
  });

const send = async (path: string, fields: Record<string, string>, who?: Person) =>
  (await hub.post(path, fields, { cookie: who?.cookie })).status;

async function all<T>(collection: CollectionSlug, where: Where): Promise<T[]> {
  const { docs } = await hub.payload.find({
    collection,
    where,
    sort: 'createdAt',
    depth: 0,
    limit: 100,
    overrideAccess: true, // a test looks everywhere
  });
  return docs as unknown as T[];
}

const about = (post: Post): Where => ({ post: { equals: post.id } });
const byRest = async (post: Post, who?: Person) =>
  (await hub.fetch(`/api/posts/${post.id}`, { headers: who ? { Cookie: who.cookie, Origin: hub.url } : {} }))
    .status;

describe('reporting', () => {
  it('should need no account, tell who looks after the talk once, and tell them what it said', async () => {
    const { thread, post } = await createThread(hub, { group, author: anna.user, body: 'Jullie zijn dom' });
    expect((await page(pathOf(thread))).html).toContain(`${pathOf(thread, post)}/melden`);
    const report = { reden: 'rude', toelichting: 'Dit is gemeen' };
    expect(await send(`${pathOf(thread, post)}/melden`, report)).toBe(303);
    expect(await send(`${pathOf(thread, post)}/melden`, { reden: 'hate' }, bert)).toBe(303);
    expect(await all<Report>('reports', about(post))).toMatchObject([
      {
        reason: 'rude',
        words: report.toelichting,
        excerpt: 'Jullie zijn dom',
        state: 'open',
        group: group.id,
      },
      { reason: 'hate', state: 'open' },
    ]);
    for (const { user } of [moderator, librarian]) {
      const mails = (await mailsTo(hub, user.email)).filter(({ kind }) => kind === 'group.report');
      expect(mails).toHaveLength(1);
      expect(mails[0]?.text).toContain('Jullie zijn dom');
    }
    expect((await mailsTo(hub, anna.user.email)).map(({ kind }) => kind)).not.toContain('group.report');
    for (const who of [moderator, librarian])
      expect((await page(`${base()}/toezicht`, who)).html).toContain('Dit is gemeen');
    expect((await page(`/${library.slug}/toezicht`, librarian)).html).toContain('Dit is gemeen');
    for (const who of [anna, elsewhere]) {
      expect((await page(`${base()}/toezicht`, who)).status).toBe(404);
      expect((await page(`/${library.slug}/toezicht`, who)).status).toBe(404);
      expect((await page(`${pathOf(thread, post)}/toezicht`, who)).status).toBe(404);
    }
  });

  it('should ask for a reason, stop robots, and know nothing of what one may not see', async () => {
    const { thread, post } = await createThread(hub, { group, author: anna.user });
    expect(await send(`${pathOf(thread, post)}/melden`, { reden: '', toelichting: 'x' })).toBe(422);
    expect(await send(`${pathOf(thread, post)}/melden`, { reden: 'spam', website: 'x' })).toBe(400);
    const hidden = await createGroup(hub, { library, visibility: 'hidden' });
    const there = await createThread(hub, { group: hidden, author: anna.user });
    expect(await send(`${pathOf(there.thread, there.post, hidden)}/melden`, { reden: 'spam' })).toBe(404);
    expect(await all('reports', about(there.post))).toEqual([]);
  });

  it('should let a librarian take a dossier off the site and put it back; its writers hear why', async () => {
    const dossier = await createDossier(hub, { library, authors: [anna.user.id] });
    const path = `/${library.slug}/dossiers/${dossier.slug}`;
    expect((await page(path)).html).toContain(`${path}/melden`);
    expect(await send(`${path}/melden`, { reden: 'wrong', toelichting: 'Dit klopt niet' })).toBe(303);
    expect((await page(`/${library.slug}/toezicht`, librarian)).html).toContain(`${path}/toezicht`);
    expect(await send(`${path}/toezicht`, { doe: 'hide', reden: 'Eerst nakijken' }, elsewhere)).toBe(403);
    expect(await send(`${path}/toezicht`, { doe: 'hide', reden: 'Eerst nakijken' }, librarian)).toBe(303);
    expect((await page(path)).status).toBe(404);
    const mail = await newestMail(hub, { to: anna.user.email, kind: 'measure.hide' });
    expect(mail.text).toContain('Eerst nakijken');
    expect(await send(`${path}/toezicht`, { doe: 'restore', reden: '' }, librarian)).toBe(303);
    expect((await page(path)).status).toBe(200);
  });

  it('should leave a dossier on the site when what was done could not be written down', async () => {
    const dossier = await createDossier(hub, { library, authors: [anna.user.id] });
    const path = `/${library.slug}/dossiers/${dossier.slug}`;
    const { hooks } = hub.payload.collections.measures.config;
    const before = hooks.beforeChange;
    hooks.beforeChange = [() => Promise.reject(new Error('the disk is full'))];
    const refused = await send(`${path}/toezicht`, { doe: 'hide', reden: 'Eerst nakijken' }, librarian);
    hooks.beforeChange = before;
    expect(refused).toBe(500);
    expect((await page(path)).status).toBe(200);
    expect(await send(`${path}/toezicht`, { doe: 'hide', reden: 'Eerst nakijken' }, librarian)).toBe(303);
    expect((await page(path)).status).toBe(404);
  });
});

describe('a moderator', () => {
  it('should hide a post for everyone but its writer, who hears why and answers once; and put it back', async () => {
    const word = unique('Scheldwoord');
    const { thread, post } = await createThread(hub, { group, author: anna.user, body: word });
    await send(`${pathOf(thread, post)}/melden`, { reden: 'rude' });
    const act = (doe: string, who: Person, reden = 'Zo praten we niet') =>
      send(`${pathOf(thread, post)}/toezicht`, { doe, reden }, who);
    expect(await act('hide', bert)).toBe(404);
    expect(await act('hide', moderator, '')).toBe(422);
    expect(await act('hide', moderator)).toBe(303);
    expect(await act('hide', moderator)).toBe(409);
    for (const who of [undefined, bert]) expect((await page(pathOf(thread), who)).html).not.toContain(word);
    for (const who of [anna, moderator]) expect((await page(pathOf(thread), who)).html).toContain(word);
    for (const who of [undefined, bert, anna]) expect(await byRest(post, who)).toBe(404);
    expect(await all<Report>('reports', about(post))).toMatchObject([
      { state: 'upheld', decidedBy: moderator.user.id },
    ]);
    const mail = await newestMail(hub, { to: anna.user.email, kind: 'measure.hide' });
    expect(mail.text).toContain('Zo praten we niet');
    const link = linkIn(mail, /weerwoord/);
    expect((await page(link)).status).toBe(200);
    expect(await send(link, { woorden: '' })).toBe(422);
    expect(await send(link, { woorden: 'Het was een grap' })).toBe(303);
    for (const { user } of [moderator, librarian]) {
      const told = await newestMail(hub, { to: user.email, kind: 'group.answer' });
      expect(told.text).toContain('Het was een grap');
      expect(told.text).toContain(encodeURIComponent(`${base()}/toezicht`));
    }
    for (const { user } of [anna, bert, elsewhere])
      expect((await mailsTo(hub, user.email)).map(({ kind }) => kind)).not.toContain('group.answer');
    expect(await send(link, { woorden: 'En nog iets' })).toBe(410);
    expect(
      (await mailsTo(hub, moderator.user.email)).filter(({ kind }) => kind === 'group.answer'),
    ).toHaveLength(1);
    expect((await page(link)).status).toBe(410);
    expect((await page(`${base()}/toezicht`, moderator)).html).toContain('Het was een grap');
    expect(await act('restore', moderator, '')).toBe(303);
    expect((await page(pathOf(thread))).html).toContain(word);
    expect((await all<Measure>('measures', about(post))).map(({ kind, byName }) => [kind, byName])).toEqual([
      ['hide', moderator.user.name],
      ['restore', moderator.user.name],
    ]);
    const acts = await all<{ act: string }>('acts', { person: { equals: anna.user.id } });
    expect(acts.map(({ act: done }) => done)).toEqual(
      expect.arrayContaining(['content.hidden', 'content.restored']),
    );
  });

  it('should keep someone out for a time, with whatever that gives, and let them back', async () => {
    const clara: Person = await (async () => {
      const user = await createUser(hub, {});
      return { user, cookie: await logIn(hub, user) };
    })();
    const closed = await createGroup(hub, {
      library,
      visibility: 'members',
      moderators: [moderator.user.id],
    });
    await createMembership(hub, { group: closed, user: clara.user });
    const { thread, post } = await createThread(hub, { group: closed, author: clara.user });
    const there = pathOf(thread, post, closed);
    const block = { doe: 'block', reden: 'Te vaak gescholden', dagen: '30' };
    expect(await send(`${there}/toezicht`, { ...block, overal: 'ja' }, moderator)).toBe(403);
    expect(await send(`${there}/toezicht`, block, moderator)).toBe(303);
    expect((await newestMail(hub, { to: clara.user.email, kind: 'measure.block' })).text).toContain(
      'Te vaak',
    );
    expect(await byRest(post, clara)).toBe(404);
    expect((await page(pathOf(thread, undefined, closed), clara)).status).toBe(404);
    expect([403, 404]).toContain(await send(pathOf(thread, undefined, closed), { bericht: 'Toch' }, clara));
    const join = { naam: clara.user.name, email: clara.user.email };
    expect(await send(`${base(closed)}/meedoen`, join, clara)).toBe(403);
    // Elsewhere nothing has changed; and of what is said here nothing is mailed.
    expect(await send(`${base()}/meedoen`, join, clara)).toBe(303);
    const before = (await mailsTo(hub, clara.user.email)).length;
    await send(pathOf(thread, undefined, closed), { bericht: `@${clara.user.name} hallo` }, moderator);
    await hub.runJobs();
    expect(await mailsTo(hub, clara.user.email)).toHaveLength(before);
    const [measure] = await all<Measure>('measures', {
      kind: { equals: 'block' },
      person: { equals: clara.user.id },
    });
    const lift = { maatregel: measure?.id ?? '' };
    expect(await send(`${base()}/toezicht/opheffen`, lift, moderator)).toBe(404); // of another group
    expect(await send(`${base(closed)}/toezicht/opheffen`, lift, moderator)).toBe(303);
    expect(await send(`${base(closed)}/toezicht/opheffen`, lift, moderator)).toBe(409);
    expect(await byRest(post, clara)).toBe(200);
  });

  it('should block from the library only as a librarian, and then nothing there takes the person', async () => {
    const user = await createUser(hub, {});
    const dirk: Person = { user, cookie: await logIn(hub, user) };
    await createMembership(hub, { group, user });
    const { thread, post } = await createThread(hub, { group, author: user });
    const offer = { bibliotheek: library.slug ?? '', naam: user.name, zichtbaar: 'public', akkoord: 'ja' };
    await roleOf(user);
    expect(await send('/mijn/expert', offer, dirk)).toBe(303);
    const block = { doe: 'block', reden: 'Genoeg', dagen: '7', overal: 'ja' };
    expect(await send(`${pathOf(thread, post)}/toezicht`, block, librarian)).toBe(303);
    const fresh = await createGroup(hub, { library });
    expect(await send(`${base(fresh)}/meedoen`, { naam: user.name, email: user.email }, dirk)).toBe(403);
    expect(await send(pathOf(thread), { bericht: 'Toch' }, dirk)).toBe(403);
    const question = { naam: user.name, email: user.email, vraag: 'Waarom?' };
    expect(await send(`/${library.slug}/vraag`, question, dirk)).toBe(403);
    const who = { naam: user.name, email: user.email };
    const proposal = { ...who, titel: unique('Voorstel'), wat: 'Iets', actie: 'verstuur', gezien: 'ja' };
    const wish = { ...who, titel: unique('Groep'), samenvatting: 'Iets' };
    expect(await send(`/${library.slug}/voorstel`, proposal, dirk)).toBe(403);
    expect(await send(`/${library.slug}/groepen/nieuw`, wish, dirk)).toBe(403);
    expect(await send('/mijn/expert', offer, dirk)).toBe(403);
    expect(await all('experts', { user: { equals: user.id } })).toMatchObject([{ paused: true }]);
    expect((await page(`/${library.slug}/experts`)).html).not.toContain(user.name);
    // By the address alone the answer is the one everyone gets; nothing comes of it.
    const mails = (await mailsTo(hub, user.email)).length;
    expect(await send(`/${library.slug}/vraag`, question)).toBe(303);
    expect(await send(`${base(fresh)}/meedoen`, { naam: user.name, email: user.email })).toBe(303);
    expect(await send(`/${library.slug}/voorstel`, proposal)).toBe(303);
    expect(await send(`/${library.slug}/groepen/nieuw`, wish)).toBe(303);
    expect(await all('proposals', { title: { equals: proposal.titel } })).toEqual([]);
    expect(await all('group-requests', { title: { equals: wish.titel } })).toEqual([]);
    expect(await mailsTo(hub, user.email)).toHaveLength(mails);
    expect(await all('questions', { 'askedBy.email': { equals: user.email } })).toEqual([]);
    const own = await createThread(hub, { group, author: librarian.user });
    const onStaff = { doe: 'block', reden: 'x', dagen: '7' };
    expect(await send(`${pathOf(own.thread, own.post)}/toezicht`, onStaff, moderator)).toBe(403);
  });
});

describe('new people', () => {
  it('should wait with a first post where the group asks so, and be placed or not', async () => {
    const careful = await createGroup(hub, { library, approveFirst: true, moderators: [moderator.user.id] });
    await createMembership(hub, { group: careful, user: bert.user });
    const [subject, word] = [unique('Onderwerp'), unique('Eersteling')];
    await send(
      `${base(careful)}/gesprekken/nieuw`,
      { onderwerp: subject, bericht: `${word} @niemand` },
      bert,
    );
    const [post] = await all<Post>('posts', { body: { like: word } });
    const [thread] = await all<Thread>('threads', { title: { equals: subject } });
    if (!post || !thread) throw new Error('The post was not kept');
    for (const who of [undefined, anna]) {
      expect((await page(`${base(careful)}/gesprekken`, who)).html).not.toContain(subject);
      expect((await page(pathOf(thread, undefined, careful), who)).status).toBe(404);
      expect(await byRest(post, who)).toBe(404);
    }
    for (const who of [bert, moderator])
      expect((await page(pathOf(thread, undefined, careful), who)).html).toContain(word);
    const mail = await newestMail(hub, { to: moderator.user.email, kind: 'group.held' });
    expect(mail.text).toContain(word);
    expect((await page(`${base(careful)}/toezicht`, moderator)).html).toContain(word);
    expect(
      await send(`${pathOf(thread, post, careful)}/toezicht`, { doe: 'approve', reden: '' }, moderator),
    ).toBe(303);
    for (const who of [undefined, anna])
      expect((await page(pathOf(thread, undefined, careful), who)).html).toContain(word);
    await newestMail(hub, { to: bert.user.email, kind: 'measure.approve' });
  });

  it('should be told of, once, when a first post that was refused is put back', async () => {
    const careful = await createGroup(hub, { library, approveFirst: true, moderators: [moderator.user.id] });
    for (const { user } of [anna, bert]) await createMembership(hub, { group: careful, user });
    const [subject, word] = [unique('Onderwerp'), unique('Bedenking')];
    const begin = { onderwerp: subject, bericht: `${word} @${anna.user.name}` };
    await send(`${base(careful)}/gesprekken/nieuw`, begin, bert);
    const [post] = await all<Post>('posts', { body: { like: word } });
    const [thread] = await all<Thread>('threads', { title: { equals: subject } });
    if (!post || !thread) throw new Error('The post was not kept');
    const desk = `${pathOf(thread, post, careful)}/toezicht`;
    const heard = async () =>
      (await mailsTo(hub, anna.user.email)).filter(({ text }) => text?.includes(word)).length;
    expect(await send(desk, { doe: 'refuse', reden: 'Liever niet' }, moderator)).toBe(303);
    expect((await page(`${base(careful)}/toezicht`, moderator)).html).not.toContain(`${desk}"`);
    expect([await heard(), (await page(pathOf(thread, undefined, careful), anna)).status]).toEqual([0, 404]);
    expect(await send(desk, { doe: 'approve', reden: '' }, moderator)).toBe(409);
    expect(await send(desk, { doe: 'restore', reden: '' }, moderator)).toBe(303);
    expect((await page(pathOf(thread, undefined, careful), anna)).html).toContain(word);
    expect(await heard()).toBe(1);
    for (const doe of ['hide', 'restore']) await send(desk, { doe, reden: 'Toch' }, moderator);
    expect(await heard()).toBe(1);
  });

  it('should have their links shown as words until they are known', async () => {
    const open = await createGroup(hub, { library, trustAfter: 1 });
    await createMembership(hub, { group: open, user: bert.user });
    const { thread } = await createThread(hub, { group: open, author: anna.user });
    const say = (bericht: string) => send(pathOf(thread, undefined, open), { bericht }, bert);
    await say('Kijk op [deze plek](https://spam.example/a) ![plaatje](https://spam.example/b.png)');
    const first = (await page(pathOf(thread, undefined, open))).html;
    expect(first).toContain('deze plek');
    expect(first).not.toContain('spam.example');
    await say('En https://nuttig.example/c');
    const second = (await page(pathOf(thread, undefined, open))).html;
    expect(second).toContain('href="https://nuttig.example/c"');
    expect(second).toContain('href="https://spam.example/a"');
  });
});

describe('a text that was changed', () => {
  it('should stay readable for moderators and for nobody else, until its writer takes the post away', async () => {
    const [old, fresh] = [unique('Oudtekst'), unique('Nieuwetekst')];
    const { thread, post } = await createThread(hub, { group, author: anna.user, body: old });
    const edit = { bericht: fresh, versie: post.updatedAt };
    expect(await send(`${pathOf(thread, post)}/wijzigen`, edit, anna)).toBe(303);
    expect((await page(`${pathOf(thread, post)}/toezicht`, moderator)).html).toContain(old);
    for (const who of [undefined, bert, anna]) {
      expect((await page(pathOf(thread), who)).html).not.toContain(old);
      const answer = await hub.fetch(`/api/posts/${post.id}`, {
        headers: who ? { Cookie: who.cookie, Origin: hub.url } : {},
      });
      expect(await answer.text()).not.toContain(old);
    }
    await send(`${pathOf(thread, post)}/weghalen`, {}, anna);
    const [kept] = await all<Post>('posts', { id: { equals: post.id } });
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${old}|${fresh}`));
  });
});
