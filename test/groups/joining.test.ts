import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '../../src/core/now.ts';
import type { Group, Library, Membership } from '../../src/payload-types.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { cookieOf, logInByMail, mailsTo, newestLink } from '../people/mailbox.ts';

let hub: TestHub;
let library: Library;
beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
});
afterAll(() => hub.stop());
afterEach(() => setClock());

const pathOf = (group: Group) => `/${library.slug}/groepen/${group.slug}`;
const newAddress = () => `${unique('bewoner')}@mensen.example`;

async function membersOf(group: Group): Promise<Membership[]> {
  const { docs } = await hub.payload.find({
    collection: 'memberships',
    where: { group: { equals: group.id } },
    sort: 'createdAt',
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

async function membershipOf(group: Group, email: string): Promise<Membership | undefined> {
  const { docs } = await hub.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
  });
  return (await membersOf(group)).find((each) => each.user === docs[0]?.id);
}

describe('joining an open group without an account', () => {
  it('should confirm by mail, make the account, log in and land in the group', async () => {
    const group = await createGroup(hub, { library });
    const email = newAddress();
    const sent = await hub.post(`${pathOf(group)}/meedoen`, {
      naam: 'Ria de Boer',
      email: email.toUpperCase(),
      brengt: 'Een grasmaaier',
      zoekt: 'Iemand met een tuin',
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${pathOf(group)}/meedoen/gestuurd`]);
    expect((await hub.fetch(`${pathOf(group)}/meedoen/gestuurd`)).status).toBe(200);
    expect(await membersOf(group)).toEqual([]);
    const link = await newestLink(hub, email);
    expect(await (await hub.fetch(link)).text()).toContain(group.title);
    expect(await membersOf(group)).toEqual([]);

    const used = await hub.post(link, {});
    expect([used.status, used.headers.get('location')]).toEqual([303, `${pathOf(group)}?gedaan=welkom`]);
    expect(await membershipOf(group, email)).toMatchObject({
      state: 'member',
      role: 'member',
      displayName: 'Ria de Boer',
      brings: 'Een grasmaaier',
      seeks: 'Iemand met een tuin',
      library: library.id,
    });
    const cookie = cookieOf(used) ?? '';
    const page = await (await hub.fetch(pathOf(group), { headers: { cookie } })).text();
    expect(page).toContain('Ria de Boer');
    expect(page).toContain(`${pathOf(group)}/gesprekken/nieuw`);
    const { docs } = await hub.payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      overrideAccess: true,
      depth: 0,
    });
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({
      name: 'Ria de Boer',
      roles: [{ library: library.id, role: 'resident' }],
    });
    expect((await hub.post(link, {})).status).toBe(410);
    expect((await hub.fetch('/admin', { headers: { cookie } })).status).not.toBe(200);
  });

  it('should use the account there is, answer the same, and make one membership of many clicks', async () => {
    const group = await createGroup(hub, { library });
    const user = await createUser(hub, { name: 'Zoals het was' });
    const fields = { naam: 'Anders', email: user.email };
    const known = await hub.post(`${pathOf(group)}/meedoen`, fields);
    const unknown = await hub.post(`${pathOf(group)}/meedoen`, { naam: 'Anders', email: newAddress() });
    expect([known.status, known.headers.get('location')]).toEqual([
      unknown.status,
      unknown.headers.get('location'),
    ]);
    expect(await known.text()).toBe(await unknown.text());
    const first = await newestLink(hub, user.email);
    await hub.post(`${pathOf(group)}/meedoen`, fields);
    const second = await newestLink(hub, user.email);
    const answers = await Promise.all([first, second, first, second].map((link) => hub.post(link, {})));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 303, 410, 410]);
    expect(await membersOf(group)).toHaveLength(1);
    const now = await hub.payload.findByID({ collection: 'users', id: user.id, overrideAccess: true });
    expect(now.name).toBe('Zoals het was');
    const again = await hub.post(`${pathOf(group)}/meedoen`, fields);
    expect([again.status, again.headers.get('location')]).toEqual([
      known.status,
      known.headers.get('location'),
    ]);
  });

  it('should make one account when two links of a new address are used at once', async () => {
    const [one, other] = [await createGroup(hub, { library }), await createGroup(hub, { library })];
    const email = newAddress();
    const links: string[] = [];
    for (const group of [one, other]) {
      await hub.post(`${pathOf(group)}/meedoen`, { naam: 'Jo', email });
      links.push(await newestLink(hub, email));
    }
    const answers = await Promise.all(links.map((link) => hub.post(link, {})));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect(
      (await hub.payload.count({ collection: 'users', where: { email: { equals: email } } })).totalDocs,
    ).toBe(1);
    expect([(await membersOf(one)).length, (await membersOf(other)).length]).toEqual([1, 1]);
  });

  it('should bring back what was entered, and stop robots and forged forms', async () => {
    const group = await createGroup(hub, { library });
    const wrong = await hub.post(`${pathOf(group)}/meedoen`, {
      naam: '',
      email: 'geen adres',
      brengt: 'Soep & brood',
    });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(page).toContain('value="geen adres"');
    expect(page).toContain('Soep &amp; brood');
    expect(page).toMatch(/href="#naam"[\s\S]*href="#email"/);
    const email = newAddress();
    const robot = await hub.post(`${pathOf(group)}/meedoen`, {
      naam: 'R',
      email,
      website: 'https://x.example',
    });
    expect(robot.status).toBe(400);
    const forged = await hub.fetch(`${pathOf(group)}/meedoen`, {
      method: 'POST',
      body: new URLSearchParams({ naam: 'R', email }),
      headers: { Origin: 'https://elders.example', 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(forged.status).toBe(403);
    expect(await mailsTo(hub, email)).toEqual([]);
  });

  it('should mail an address no more than five times in a quarter of an hour', async () => {
    const group = await createGroup(hub, { library });
    const email = newAddress();
    for (let time = 0; time < 7; time += 1) {
      expect((await hub.post(`${pathOf(group)}/meedoen`, { naam: 'Jo', email })).status).toBe(303);
    }
    expect(await mailsTo(hub, email)).toHaveLength(5);
    setClock(new Date(Date.now() + 16 * 60_000));
    await hub.post(`${pathOf(group)}/meedoen`, { naam: 'Jo', email });
    expect(await mailsTo(hub, email)).toHaveLength(6);
  });

  it('should refuse a link that is late, or whose group is hidden or finished by then', async () => {
    const group = await createGroup(hub, { library });
    const email = newAddress();
    await hub.post(`${pathOf(group)}/meedoen`, { naam: 'Jo', email });
    const link = await newestLink(hub, email);
    const change = (data: Partial<Group>) =>
      hub.payload.update({ collection: 'groups', id: group.id, data: data as never, overrideAccess: true });
    await change({ visibility: 'hidden' });
    for (const answer of [await hub.fetch(link), await hub.post(link, {})]) {
      expect(answer.status).toBe(410);
      expect(await answer.text()).not.toContain(group.title);
    }
    await change({ visibility: 'public', archived: true });
    expect((await hub.post(link, {})).status).toBe(409);
    await change({ archived: false });
    setClock(new Date(Date.now() + 25 * 3_600_000));
    expect((await hub.post(link, {})).status).toBe(410);
    setClock();
    expect((await hub.post(link, {})).status).toBe(303);
  });
});

describe('joining while logged in', () => {
  it('should be direct, and leaving and coming back too', async () => {
    const group = await createGroup(hub, { library });
    const user = await createUser(hub, {});
    const cookie = await logInByMail(hub, user.email);
    const join = () =>
      hub.post(
        `${pathOf(group)}/meedoen`,
        { naam: user.name, email: user.email, brengt: 'Koffie' },
        { cookie },
      );
    expect((await join()).headers.get('location')).toBe(`${pathOf(group)}?gedaan=welkom`);
    expect((await join()).status).toBe(303);
    expect(await membershipOf(group, user.email)).toMatchObject({ state: 'member', brings: 'Koffie' });
    const left = await hub.post(`${pathOf(group)}/weg`, {}, { cookie });
    expect(left.status).toBe(303);
    expect(await membershipOf(group, user.email)).toMatchObject({ state: 'left' });
    await join();
    expect(await membersOf(group)).toHaveLength(1);
    expect(await membershipOf(group, user.email)).toMatchObject({ state: 'member' });
  });
});

describe('a group on request', () => {
  async function asking() {
    const moderator = await createUser(hub, { library, role: 'resident' });
    const librarian = await createUser(hub, { library, role: 'librarian' });
    const group = await createGroup(hub, { library, joinMode: 'ask', moderators: [moderator.id] });
    const email = newAddress();
    await hub.post(`${pathOf(group)}/meedoen`, { naam: 'Vraagt Aan', email, zoekt: 'Gezelschap' });
    const used = await hub.post(await newestLink(hub, email), {});
    const request = await membershipOf(group, email);
    return { group, moderator, librarian, email, used, request, cookie: cookieOf(used) ?? '' };
  }

  it('should tell moderator and librarian, and let the asker in when one says yes', async () => {
    const { group, moderator, librarian, email, used, request, cookie } = await asking();
    expect(used.headers.get('location')).toBe(`${pathOf(group)}?gedaan=gevraagd`);
    expect(request).toMatchObject({ state: 'asked' });
    expect((await hub.fetch(`${pathOf(group)}/deelnemers`, { headers: { cookie } })).status).toBe(403);
    expect((await hub.fetch(`${pathOf(group)}/gesprekken/nieuw`, { headers: { cookie } })).status).toBe(403);
    for (const person of [moderator, librarian]) {
      const [mail] = await mailsTo(hub, person.email);
      expect([mail?.kind, mail?.text]).toEqual(['group.request', expect.stringContaining('Vraagt Aan')]);
    }
    const mod = await logInByMail(hub, moderator.email);
    const page = await hub.fetch(`${pathOf(group)}/verzoeken`, { headers: { cookie: mod } });
    expect(await page.text()).toContain('Gezelschap');
    const decide = (besluit: string) =>
      hub.post(`${pathOf(group)}/verzoeken`, { verzoek: request?.id ?? '', besluit }, { cookie: mod });
    const answers = await Promise.all([decide('ja'), decide('ja'), decide('nee')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409, 409]);
    const told = (await mailsTo(hub, email)).filter((mail) => mail.kind !== 'join.confirm');
    expect(told).toHaveLength(1);
    const state = (await membershipOf(group, email))?.state;
    expect([state, told[0]?.kind]).toEqual(
      state === 'member' ? ['member', 'group.accepted'] : ['left', 'join.declined'],
    );
  });

  it('should tell the asker why not', async () => {
    const { group, librarian, email, request } = await asking();
    const cookie = await logIn(hub, librarian);
    const reden = 'De groep is nu vol; in maart beginnen we opnieuw.';
    await hub.post(
      `${pathOf(group)}/verzoeken`,
      { verzoek: request?.id ?? '', besluit: 'nee', [`reden-${request?.id}`]: reden },
      { cookie },
    );
    expect(await membershipOf(group, email)).toMatchObject({ state: 'left' });
    expect((await mailsTo(hub, email)).at(-1)).toMatchObject({
      kind: 'join.declined',
      text: expect.stringContaining(reden),
    });
  });

  it('should be decided by who runs that group only', async () => {
    const { group, request, cookie } = await asking();
    const elsewhere = await createLibrary(hub);
    const strangers = [
      cookie,
      await logIn(hub, await createUser(hub, { library: elsewhere, role: 'librarian' })),
      await logIn(hub, await createUser(hub, { library, role: 'moderator' })),
    ];
    for (const each of strangers) {
      const sent = { verzoek: request?.id ?? '', besluit: 'ja' };
      expect((await hub.post(`${pathOf(group)}/verzoeken`, sent, { cookie: each })).status).toBe(404);
    }
    const other = await createGroup(hub, { library });
    const librarian = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
    const wrongGroup = await hub.post(
      `${pathOf(other)}/verzoeken`,
      { verzoek: request?.id ?? '', besluit: 'ja' },
      { cookie: librarian },
    );
    expect(wrongGroup.status).toBe(404);
    expect((await membersOf(group)).filter((each) => each.state === 'asked')).toHaveLength(1);
  });

  it('should be what someone who was removed comes back to', async () => {
    const group = await createGroup(hub, { library });
    const user = await createUser(hub, {});
    const membership = await createMembership(hub, { group, user });
    const librarian = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
    const remove = { deelnemer: membership.id, doe: 'remove' };
    expect((await hub.post(`${pathOf(group)}/beheer/deelnemer`, remove, { cookie: librarian })).status).toBe(
      303,
    );
    const cookie = await logInByMail(hub, user.email);
    await hub.post(`${pathOf(group)}/meedoen`, { naam: user.name, email: user.email }, { cookie });
    expect(await membershipOf(group, user.email)).toMatchObject({ state: 'asked' });
  });
});

describe('a group by invitation', () => {
  it('should refuse who was not invited and take who was, with or without an account', async () => {
    const group = await createGroup(hub, { library, joinMode: 'invite', visibility: 'hidden' });
    const librarian = await createUser(hub, { library, role: 'librarian' });
    const cookie = await logIn(hub, librarian);
    const outsider = await createUser(hub, {});
    const own = await logInByMail(hub, outsider.email);
    const fields = { naam: outsider.name, email: outsider.email };
    expect((await hub.post(`${pathOf(group)}/meedoen`, fields, { cookie: own })).status).toBe(404);
    expect(
      (await hub.post(`${pathOf(group)}/uitnodigen`, { email: outsider.email }, { cookie: own })).status,
    ).toBe(404);

    const email = newAddress();
    const invite = (to: string) =>
      hub.post(`${pathOf(group)}/uitnodigen`, { email: to, bericht: 'Kom je ook?' }, { cookie });
    expect((await invite(email)).status).toBe(303);
    const link = await newestLink(hub, email);
    expect(link).toMatch(/^\/uitnodiging\//);
    expect((await mailsTo(hub, email))[0]?.text).toContain('Kom je ook?');
    expect(await (await hub.fetch(link)).text()).toContain(group.title);
    expect((await hub.post(link, {})).status).toBe(422);
    const accepted = await hub.post(link, { naam: 'Nieuw Gezicht' });
    expect(accepted.headers.get('location')).toBe(`${pathOf(group)}?gedaan=welkom`);
    expect((await hub.fetch(pathOf(group), { headers: { cookie: cookieOf(accepted) ?? '' } })).status).toBe(
      200,
    );
    expect(await membershipOf(group, email)).toMatchObject({ state: 'member', displayName: 'Nieuw Gezicht' });
    expect((await hub.post(link, { naam: 'X' })).status).toBe(410);

    await invite(outsider.email);
    expect((await hub.post(await newestLink(hub, outsider.email), {})).status).toBe(303);
    expect(await membershipOf(group, outsider.email)).toMatchObject({
      state: 'member',
      displayName: outsider.name,
    });
  });

  it('should say so where the group can be seen', async () => {
    const group = await createGroup(hub, { library, joinMode: 'invite' });
    const user = await createUser(hub, {});
    const cookie = await logInByMail(hub, user.email);
    const fields = { naam: user.name, email: user.email };
    expect((await hub.post(`${pathOf(group)}/meedoen`, fields)).status).toBe(403);
    expect((await hub.post(`${pathOf(group)}/meedoen`, fields, { cookie })).status).toBe(403);
    expect(await membersOf(group)).toEqual([]);
    expect(await (await hub.fetch(pathOf(group))).text()).not.toContain(`${pathOf(group)}/meedoen`);
  });
});

describe('running a group', () => {
  async function desk() {
    const moderator = await createUser(hub, {});
    const group = await createGroup(hub, { library, moderators: [moderator.id] });
    return { group, moderator, cookie: await logInByMail(hub, moderator.email) };
  }
  const asStored = async (group: Group) =>
    hub.payload.findByID({ collection: 'groups', id: group.id, depth: 0, overrideAccess: true });
  const fieldsOf = (group: Group) => ({
    versie: group.updatedAt,
    naam: group.title,
    samenvatting: group.summary ?? '',
    tekst: '## Plan\n\n- **samen** <script>alert(1)</script>',
    fase: 'do',
    zichtbaar: group.visibility,
    meedoen: group.joinMode,
  });

  it('should be open to moderators and librarians, and change what they say', async () => {
    const { group, cookie } = await desk();
    const saved = await hub.post(
      `${pathOf(group)}/beheer`,
      { ...fieldsOf(await asStored(group)), naam: 'Nieuwe naam' },
      { cookie },
    );
    expect(saved.headers.get('location')).toBe(`${pathOf(group)}/beheer?gedaan=bewaard`);
    expect(await asStored(group)).toMatchObject({ title: 'Nieuwe naam', phase: 'do', slug: group.slug });
    const page = await (await hub.fetch(pathOf(group))).text();
    expect(page).toMatch(/<strong>samen<\/strong>/);
    expect(page).not.toContain('<script>alert');
    const member = await createUser(hub, {});
    await createMembership(hub, { group, user: member });
    const own = await logInByMail(hub, member.email);
    for (const path of ['beheer', 'verzoeken', 'uitnodigen']) {
      expect((await hub.fetch(`${pathOf(group)}/${path}`, { headers: { cookie } })).status).toBe(200);
      expect((await hub.fetch(`${pathOf(group)}/${path}`, { headers: { cookie: own } })).status).toBe(404);
    }
    expect(
      (await hub.post(`${pathOf(group)}/beheer`, fieldsOf(await asStored(group)), { cookie: own })).status,
    ).toBe(404);
  });

  it('should lose nothing when two save at once', async () => {
    const { group, cookie } = await desk();
    const fields = fieldsOf(await asStored(group));
    const save = (naam: string) => hub.post(`${pathOf(group)}/beheer`, { ...fields, naam }, { cookie });
    const answers = await Promise.all([save('Van de een'), save('Van de ander')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
    const refused = answers.find((answer) => answer.status === 409);
    const title = (await asStored(group)).title;
    expect(await refused?.text()).toContain(title === 'Van de een' ? 'Van de ander' : 'Van de een');
  });

  it('should keep the list of moderators and the memberships the same', async () => {
    const { group, moderator, cookie } = await desk();
    expect(await membershipOf(group, moderator.email)).toMatchObject({ role: 'moderator', state: 'member' });
    const user = await createUser(hub, {});
    const membership = await createMembership(hub, { group, user });
    const change = (doe: string) =>
      hub.post(`${pathOf(group)}/beheer/deelnemer`, { deelnemer: membership.id, doe }, { cookie });
    await change('moderator');
    expect((await asStored(group)).moderators).toEqual([moderator.id, user.id]);
    await change('member');
    expect((await asStored(group)).moderators).toEqual([moderator.id]);
    await hub.payload.update({
      collection: 'groups',
      id: group.id,
      data: { moderators: [user.id] },
      overrideAccess: true,
    });
    expect(await membershipOf(group, user.email)).toMatchObject({ role: 'moderator' });
    expect(await membershipOf(group, moderator.email)).toMatchObject({ role: 'member' });
    expect((await hub.fetch(`${pathOf(group)}/beheer`, { headers: { cookie } })).status).toBe(404);
  });
});

describe('the page of a group', () => {
  it('should be new at once when someone joins, and stay for groups where nothing happened', async () => {
    const { pageCache } = await import('../../src/core/cache/PageCache.ts');
    const [group, other] = [await createGroup(hub, { library }), await createGroup(hub, { library })];
    const count = async (of: Group) =>
      /(\d+) deelnemers?/.exec(await (await hub.fetch(pathOf(of))).text())?.[1];
    expect([await count(group), await count(other)]).toEqual(['0', '0']);
    const before = pageCache.size;
    await createMembership(hub, { group, user: await createUser(hub, {}) });
    expect(pageCache.size).toBe(before - 1);
    expect(await count(group)).toBe('1');
  });

  it('should be found in the list by theme and words, page by page', async () => {
    const here = await createLibrary(hub);
    const theme = await hub.payload.create({
      collection: 'themes',
      data: { title: unique('Thema'), library: here.id } as never,
      overrideAccess: true,
    });
    for (let number = 0; number < 13; number += 1)
      await createGroup(hub, { library: here, title: `Rij ${number}` });
    await createGroup(hub, { library: here, title: 'Bijen (in de stad)', themes: [theme.id] });
    await createGroup(hub, { library: here, title: 'Afgerond', archived: true });
    const list = async (query: string) => {
      const text = await (await hub.fetch(`/${here.slug}/groepen${query}`)).text();
      return [...text.matchAll(/kc-card__link" href="[^"]*\/groepen\/([^"]+)"/g)].map((match) => match[1]);
    };
    expect(await list('')).toHaveLength(12);
    expect(await list('?pagina=2')).toHaveLength(2);
    expect(await list(`?thema=${theme.slug}`)).toEqual(['bijen-in-de-stad']);
    expect(await list('?q=bijen+%28in')).toEqual(['bijen-in-de-stad']);
    expect(await list('?q=niets')).toEqual([]);
    expect(await list('?soort=gesloten')).toEqual(['afgerond']);
  });
});
