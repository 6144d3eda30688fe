import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Group, Library, User } from '../../src/payload-types.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { unique } from '../factories/unique.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { cookieOf, logInByMail, mailsTo, newestLink } from '../people/mailbox.ts';

let hub: TestHub;
let library: Library;
let staff: string;
beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  staff = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
});
afterAll(() => hub.stop());

const at = (path: string) => `/${library.slug}${path}`;
const pathOf = (group: Group) => at(`/groepen/${group.slug}`);
const address = () => `${unique('gast')}@mensen.example`;
const find = async (collection: 'groups' | 'group-requests' | 'questions', field: string, value: string) =>
  (
    await hub.payload.find({
      collection,
      where: { [field]: { equals: value } },
      depth: 0,
      overrideAccess: true, // a test looks
    })
  ).docs as unknown as (Record<string, unknown> & { id: string })[];
const membership = async (group: Group, user: Pick<User, 'id'>) =>
  (
    await hub.payload.find({
      collection: 'memberships',
      where: { key: { equals: `${group.id}:${user.id}` } },
      depth: 0,
      overrideAccess: true, // a test looks
    })
  ).docs[0];
const wish = (titel: string) => ({ titel, samenvatting: 'Samen wandelen en kijken', mensen: 'Onze club' });

describe('a group without a question', () => {
  it('should be started by a librarian, with them as moderator', async () => {
    const titel = unique('Wandelen');
    const answer = await hub.post(
      at('/groepen/nieuw'),
      { ...wish(titel), zichtbaar: 'members', meedoen: 'ask' },
      { cookie: staff },
    );
    expect(answer.status).toBe(303);
    const [group] = await find('groups', 'title', titel);
    expect(group).toMatchObject({ visibility: 'members', joinMode: 'ask' });
    expect(group?.moderators).toHaveLength(1);
  });

  it('should be asked for by a visitor, by the mailed link, and decided on once', async () => {
    const [titel, email] = [unique('Tuinen'), address()];
    expect((await hub.post(at('/groepen/nieuw'), wish(titel))).status).toBe(422);
    const asked = await hub.post(at('/groepen/nieuw'), { ...wish(titel), naam: 'Ria', email });
    expect(asked.headers.get('location')).toBe(at('/groepen/nieuw/gestuurd'));
    const [request] = await find('group-requests', 'title', titel);
    const desk = at(`/groepen/verzoeken/${request?.id}`);
    expect((await hub.fetch(desk, { headers: { cookie: staff } })).status).toBe(404);
    const rest = async (cookie?: string) =>
      hub.fetch('/api/group-requests', cookie ? { headers: asUser(hub, cookie) } : {});
    expect((await rest()).status).toBe(403);
    expect(await (await rest(staff)).text()).not.toContain(titel);
    const link = await newestLink(hub, email);
    const used = await hub.post(link, {});
    expect(cookieOf(used)).toBeDefined();
    expect((await hub.post(link, {})).status).toBe(410);
    expect((await hub.fetch(desk, { headers: { cookie: staff } })).status).toBe(200);
    expect((await hub.fetch(desk, { headers: { cookie: cookieOf(used) ?? '' } })).status).toBe(404);
    const fields = { besluit: 'ja', titel, samenvatting: 'Samen', zichtbaar: 'public', meedoen: 'open' };
    const answers = await Promise.all([1, 2].map(() => hub.post(desk, fields, { cookie: staff })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
    const groups = await find('groups', 'title', titel);
    expect(groups).toHaveLength(1);
    expect((await mailsTo(hub, email)).at(-1)?.kind).toBe('start.approved');
    const manage = await hub.fetch(at(`/groepen/${String(groups[0]?.slug)}/beheer`), {
      headers: { cookie: cookieOf(used) ?? '' },
    });
    expect(manage.status).toBe(200);
  });

  it('should be asked for by the contact of a partner, who is told no with the reason', async () => {
    const partner = await hub.payload.create({
      collection: 'partners',
      data: { library: library.id, name: unique('Club') } as never,
      overrideAccess: true, // a test's own data
    });
    const contact = await createUser(hub, {});
    await hub.payload.update({
      collection: 'users',
      id: contact.id,
      data: { roles: [{ library: library.id, role: 'partner', partner: partner.id }] },
      overrideAccess: true, // a test's own data
    });
    const cookie = await logInByMail(hub, contact.email);
    const titel = unique('Clubgroep');
    expect((await hub.post(at('/groepen/nieuw'), wish(titel), { cookie })).status).toBe(303);
    const [request] = await find('group-requests', 'title', titel);
    expect(request).toMatchObject({ state: 'sent', partner: partner.id, email: contact.email });
    const fields = {
      besluit: 'nee',
      titel,
      samenvatting: 'x',
      zichtbaar: 'public',
      meedoen: 'open',
      reden: 'Nu even niet',
    };
    await hub.post(at(`/groepen/verzoeken/${request?.id}`), fields, { cookie: staff });
    expect((await mailsTo(hub, contact.email)).at(-1)?.text).toContain('Nu even niet');
    expect(await find('groups', 'title', titel)).toEqual([]);
  });
});

describe('a group within a group', () => {
  it('should never be more open than the one above it, now and later', async () => {
    const parent = await createGroup(hub, { library, visibility: 'members' });
    const child = await createGroup(hub, { library, parent: parent.id, visibility: 'public' });
    expect(child.visibility).toBe('members');
    const open = await createGroup(hub, { library });
    const within = await createGroup(hub, { library, parent: open.id });
    await hub.payload.update({
      collection: 'groups',
      id: open.id,
      data: { visibility: 'hidden' },
      overrideAccess: true, // a test's own data
    });
    expect((await find('groups', 'id', within.id))[0]).toMatchObject({ visibility: 'hidden' });
    expect((await hub.fetch(pathOf(within))).status).toBe(404);
    await expect(createGroup(hub, { library, parent: within.id })).rejects.toThrow();
    const names = await (await hub.fetch(pathOf(parent), { headers: { cookie: staff } })).text();
    expect(names).toContain(child.title);
  });

  it('should let people into the one above too, where that is open', async () => {
    const parent = await createGroup(hub, { library });
    const child = await createGroup(hub, { library, parent: parent.id });
    const shut = await createGroup(hub, { library, joinMode: 'ask' });
    const inShut = await createGroup(hub, { library, parent: shut.id });
    const user = await createUser(hub, {});
    const cookie = await logInByMail(hub, user.email);
    const fields = { naam: 'Een eigen naam', email: user.email };
    expect((await hub.post(`${pathOf(child)}/meedoen`, fields, { cookie })).status).toBe(303);
    expect(await membership(parent, user)).toMatchObject({ state: 'member' });
    expect((await hub.post(`${pathOf(inShut)}/meedoen`, fields, { cookie })).status).toBe(403);
    expect(await membership(inShut, user)).toBeUndefined();
  });

  it('should be started by who runs the one above, and by nobody else', async () => {
    const [moderator, member] = [await createUser(hub, {}), await createUser(hub, {})];
    const parent = await createGroup(hub, { library, visibility: 'hidden', moderators: [moderator.id] });
    await createMembership(hub, { group: parent, user: member });
    const titel = unique('Deelgroep');
    const fields = { ...wish(titel), bij: parent.id, zichtbaar: 'public', meedoen: 'open' };
    const own = await logInByMail(hub, member.email);
    expect((await hub.post(at('/groepen/nieuw'), fields, { cookie: own })).status).toBe(404);
    const cookie = await logInByMail(hub, moderator.email);
    expect((await hub.post(at('/groepen/nieuw'), fields, { cookie })).status).toBe(303);
    expect((await find('groups', 'title', titel))[0]).toMatchObject({
      parent: parent.id,
      visibility: 'hidden',
    });
  });
});

describe('taking part', () => {
  it('should be under a name of one’s own, that can be changed', async () => {
    const group = await createGroup(hub, { library });
    const user = await createUser(hub, {});
    const cookie = await logInByMail(hub, user.email);
    await hub.post(`${pathOf(group)}/meedoen`, { naam: 'De Wandelaar', email: user.email }, { cookie });
    expect(await membership(group, user)).toMatchObject({ displayName: 'De Wandelaar' });
    const { thread } = await createThread(hub, { group, author: user });
    const changed = { naam: 'De Fietser', brengt: 'Een pomp', zoekt: '' };
    expect((await hub.post(`${pathOf(group)}/deelname`, changed, { cookie })).status).toBe(303);
    const talk = await (await hub.fetch(`${pathOf(group)}/gesprekken/${thread.slug}`)).text();
    expect(talk).toContain('De Fietser');
    const stranger = await logInByMail(hub, (await createUser(hub, {})).email);
    expect((await hub.fetch(`${pathOf(group)}/deelname`, { headers: { cookie: stranger } })).status).toBe(
      403,
    );
  });

  it('should end with one’s words under “former member”, or gone', async () => {
    for (const berichten of ['blijf', 'weg']) {
      const group = await createGroup(hub, { library });
      const user = await createUser(hub, {});
      await createMembership(hub, { group, user });
      const { thread, post } = await createThread(hub, { group, author: user, body: 'Wat ik weet' });
      const cookie = await logInByMail(hub, user.email);
      const left = await hub.post(`${pathOf(group)}/weg`, { berichten }, { cookie });
      expect(left.status).toBe(303);
      const talk = await (await hub.fetch(`${pathOf(group)}/gesprekken/${thread.slug}`)).text();
      expect([berichten, talk.includes('Wat ik weet')]).toEqual([berichten, berichten === 'blijf']);
      expect(talk).not.toContain(user.name);
      expect(talk).toContain(post.id);
    }
  });
});

describe('a request to join, by the link in the mail', () => {
  async function asked() {
    const moderator = await createUser(hub, {});
    const group = await createGroup(hub, { library, joinMode: 'ask', moderators: [moderator.id] });
    const user = await createUser(hub, {});
    const cookie = await logInByMail(hub, user.email);
    await hub.post(
      `${pathOf(group)}/meedoen`,
      { naam: user.name, email: user.email, brengt: 'Thee' },
      { cookie },
    );
    return { moderator, group, user, link: await newestLink(hub, moderator.email) };
  }

  it('should be decided without logging in, once, and the asker is told why', async () => {
    const { group, user, link } = await asked();
    expect(link).toMatch(/^\/verzoek\//);
    expect(await (await hub.fetch(link)).text()).toContain('Thee');
    const answer = await hub.post(link, { besluit: 'nee', reden: 'De groep is vol' });
    expect([answer.status, cookieOf(answer)]).toEqual([200, undefined]);
    expect(await membership(group, user)).toMatchObject({ state: 'left' });
    expect((await mailsTo(hub, user.email)).at(-1)?.text).toContain('De groep is vol');
    expect((await hub.post(link, { besluit: 'ja' })).status).toBe(410);
    expect((await hub.fetch(link)).status).toBe(410);
  });

  it('should be worth nothing from who does not run the group any more, or when it was answered', async () => {
    const { moderator, group, user, link } = await asked();
    const other = await asked();
    await hub.payload.update({
      collection: 'groups',
      id: group.id,
      data: { moderators: [] },
      overrideAccess: true, // a test's own data
    });
    expect((await hub.post(link, { besluit: 'ja' })).status).toBe(410);
    expect(await membership(group, user)).toMatchObject({ state: 'asked' });
    expect((await membership(group, moderator))?.role).toBe('member');
    const row = await membership(other.group, other.user);
    await hub.post(
      `${pathOf(other.group)}/verzoeken`,
      { verzoek: row?.id ?? '', besluit: 'ja' },
      { cookie: staff },
    );
    expect((await hub.post(other.link, { besluit: 'nee' })).status).toBe(409);
    expect(await membership(other.group, other.user)).toMatchObject({ state: 'member' });
    expect((await hub.fetch('/verzoek/x')).status).toBe(410);
  });
});

describe('a post', () => {
  it('should become a question once, with its origin, by who runs the group', async () => {
    const [moderator, author] = [await createUser(hub, {}), await createUser(hub, {})];
    const group = await createGroup(hub, { library, moderators: [moderator.id] });
    await createMembership(hub, { group, user: author });
    const { thread, post } = await createThread(hub, { group, author, body: 'Wie weet hoe dit werkt?' });
    const path = `${pathOf(group)}/gesprekken/${thread.slug}/bericht/${post.id}/vraag`;
    const own = await logInByMail(hub, author.email);
    expect((await hub.post(path, {}, { cookie: own })).status).toBe(404);
    const cookie = await logInByMail(hub, moderator.email);
    for (let time = 0; time < 2; time += 1) expect((await hub.post(path, {}, { cookie })).status).toBe(303);
    const questions = await find('questions', 'post', post.id);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ text: 'Wie weet hoe dit werkt?', group: group.id });
    expect((await mailsTo(hub, author.email)).at(-1)?.kind).toBe('question.received');
    const desk = await hub.fetch(at(`/vragen/${questions[0]?.id}`), { headers: { cookie: staff } });
    expect(await desk.text()).toContain(at(`/berichten/${post.id}`));
    const lasting = await hub.fetch(at(`/berichten/${post.id}`), { headers: { cookie: staff } });
    expect(lasting.status).toBe(303);
    const plan = await hub.fetch(`${pathOf(group)}/bijeenkomst?bericht=${post.id}`, { headers: { cookie } });
    expect(await plan.text()).toContain('Wie weet hoe dit werkt?');
  });
});
