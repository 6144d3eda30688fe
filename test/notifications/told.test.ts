import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '../../src/core/now.ts';
import { listOf } from '../../src/notifications/listOf.ts';
import type { Group, Library, Outbox, Thread, User } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createRoom } from '../factories/room.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';
import { mailsTo } from '../people/mailbox.ts';

type Person = { user: User; cookie: string };

let hub: TestHub;
let library: Library;
let group: Group;
let thread: Thread;
let anna: Person;
const minute = 60_000;
const day = 24 * 60 * minute;
/** A Wednesday, after the mail of the day. */
const wednesday = Date.parse('2026-12-02T12:00:00Z');
const friday = Date.parse('2026-12-04T08:30:00Z');
let at = wednesday;

beforeAll(async () => {
  hub = await startHub();
  go(wednesday);
  library = await createLibrary(hub);
  group = await createGroup(hub, { library });
  anna = await person('Anna Appel');
  ({ thread } = await createThread(hub, { group, author: anna.user }));
  await hub.runSchedule();
});
afterEach(async () => {
  // Time goes by, so that nobody writes too fast in the next test.
  const createdAt = new Date(Date.now() - 3_600_000).toISOString();
  await hub.payload.db.updateMany({ collection: 'posts', where: {}, data: { createdAt } });
});
afterAll(async () => {
  setClock();
  await hub.stop();
});

function go(moment: number): void {
  at = moment;
  setClock(new Date(moment));
}

async function person(name = unique('Lid'), over: Partial<User> = {}): Promise<Person> {
  const user = await createUser(hub, { name, ...over } as never);
  await createMembership(hub, { group, user });
  return { user, cookie: await logIn(hub, user) };
}

async function say(bericht: string, by = anna, antwoord = ''): Promise<void> {
  const path = `/${library.slug}/groepen/${group.slug}/gesprekken/${thread.slug}`;
  const answer = await hub.post(path, { bericht, antwoord }, { cookie: by.cookie });
  expect(answer.status).toBe(303);
  await hub.runJobs();
}

async function choose(who: Person, fields: Record<string, string>): Promise<number> {
  const visitor = new Visitor(hub);
  visitor.cookie = who.cookie;
  await visitor.open('/mijn/mail');
  return visitor.send(/^\/mijn\/mail$/, { ...checked(visitor.html), ...fields });
}

/** What is ticked on a page of radio buttons and lists. */
function checked(html: string): Record<string, string> {
  const radios = [
    ...html.matchAll(/<input type="radio"[^>]*name="([^"]+)"[^>]*value="([^"]+)"[^>]*checked/g),
  ];
  const lists = [...html.matchAll(/<select[^>]*name="([^"]+)"[^>]*>.*?<option value="([^"]+)" selected/gs)];
  return Object.fromEntries([...radios, ...lists].map(([, name = '', value = '']) => [name, value]));
}

const kindsTo = async (who: { user: User }): Promise<string[]> =>
  (await mailsTo(hub, who.user.email)).map((mail) => mail.kind);
const last = async (who: { user: User }): Promise<Outbox> =>
  (await mailsTo(hub, who.user.email)).at(-1) as Outbox;

/** The next time that the summaries of day and week go out. */
async function untilFriday(): Promise<void> {
  go(friday + Math.ceil(Math.max(0, at - friday + 1) / (7 * day)) * 7 * day);
  await hub.runSchedule();
  await hub.runJobs();
}

async function nextMorning(): Promise<void> {
  go(at + day);
  await hub.runSchedule();
  await hub.runJobs();
}

describe('talk in a group', () => {
  it('should come at once, in the mail of the day or the week, or never, as each chose', async () => {
    const [daily, weekly, never, eager] = [await person(), await person(), await person(), await person()];
    const name = `groep-${group.id}`;
    expect(await choose(daily, { [name]: 'day' })).toBe(200);
    expect(await choose(never, { [name]: 'never' })).toBe(200);
    expect(await choose(eager, { [name]: 'now' })).toBe(200);
    const word = unique('Nieuws');
    await say(word);
    expect(await kindsTo(eager)).toEqual(['group.post']);
    expect((await last(eager)).text).toContain(word);
    for (const each of [daily, weekly, never, anna]) expect(await kindsTo(each)).toEqual([]);
    await nextMorning();
    expect(await kindsTo(daily)).toEqual(['news.day']);
    expect(await kindsTo(weekly)).toEqual([]);
    await untilFriday();
    await untilFriday();
    expect(await kindsTo(daily)).toEqual(['news.day']);
    expect(await kindsTo(weekly)).toEqual(['news.week']);
    expect(await kindsTo(never)).toEqual([]);
    expect(await kindsTo(anna)).toEqual([]);
    const mail = await last(weekly);
    expect([mail.text, mail.fromName]).toEqual([expect.stringContaining(thread.title), library.name]);
    expect(mail.text).toContain(group.title);
  });

  it('should be told to nobody who left before the mail goes out, nor what was taken away', async () => {
    const [gone, there] = [await person(), await person()];
    await say(unique('Weg'));
    const left = await hub.post(`/${library.slug}/groepen/${group.slug}/weg`, {}, { cookie: gone.cookie });
    expect(left.status).toBe(303);
    await hub.payload.update({
      collection: 'posts',
      where: { thread: { equals: thread.id } },
      data: { removed: true },
      overrideAccess: true,
    });
    await untilFriday();
    for (const each of [gone, there]) expect(await kindsTo(each)).toEqual([]);
  });

  it('should go in one mail when much is said to someone within ten minutes', async () => {
    const bert = await person('Bert Berk');
    await say('@Bert een');
    await say('@Bert twee');
    await say('@Bert drie');
    expect(await kindsTo(bert)).toEqual(['group.mention']);
    go(at + 11 * minute);
    expect(await kindsTo(bert)).toEqual(['group.mention', 'group.talk']);
    const { text } = await last(bert);
    expect([text?.includes('twee'), text?.includes('drie'), text?.includes('een\n')]).toEqual([
      true,
      true,
      false,
    ]);
    await untilFriday();
    expect(await kindsTo(bert)).toHaveLength(2);
  });

  it('should not go to who left in those ten minutes', async () => {
    const carla = await person('Carla Cipres');
    await say('@Carla een');
    await say('@Carla twee');
    await hub.post(`/${library.slug}/groepen/${group.slug}/weg`, {}, { cookie: carla.cookie });
    go(at + 11 * minute);
    expect(await kindsTo(carla)).toEqual(['group.mention']);
  });
});

describe('something new', () => {
  it('should be told to the group and to who follows its theme, in a mail of each library', async () => {
    const theme = await hub.payload.create({
      collection: 'themes',
      data: { title: unique('Thema') } as never,
      overrideAccess: true,
    });
    const other = await createLibrary(hub);
    const [member, follower, stranger] = [
      await person(),
      await createUser(hub, { library, role: 'resident', themes: [theme.id] }),
      await createUser(hub, { library: other, role: 'resident', themes: [theme.id] }),
    ];
    const startsAt = new Date(at + 30 * day).toISOString();
    const event = await createEvent(hub, { library, group: group.id, themes: [theme.id], startsAt });
    const draft = await createEvent(hub, {
      library,
      group: group.id,
      themes: [theme.id],
      startsAt,
      draft: true,
    });
    const hidden = await createGroup(hub, { library, visibility: 'hidden' });
    const secret = await createEvent(hub, { library, group: hidden.id, themes: [theme.id], startsAt });
    const dossier = await createDossier(hub, { library, themes: [theme.id] });
    const off = await createEvent(hub, { library, themes: [theme.id], startsAt });
    await hub.runJobs();
    await hub.payload.update({
      collection: 'events',
      id: off.id,
      data: { eventStatus: 'cancelled', _status: 'published' },
      overrideAccess: true,
    });
    await hub.runJobs();
    await untilFriday();
    await untilFriday();
    expect(await kindsTo(member)).toEqual(['news.week']);
    expect(await kindsTo({ user: follower })).toEqual(['news.week']);
    expect(await kindsTo({ user: stranger })).toEqual([]);
    const { text = '' } = await last({ user: follower });
    const titles = [event, dossier, draft, secret, off].map(({ title }) => text?.includes(title));
    expect(titles).toEqual([true, true, false, false, false]);
  });
});

describe('one click', () => {
  const stopOf = (mail: Outbox) => new URL(mail.unsubscribe ?? '').pathname;
  const oneClick = (path: string) =>
    fetch(new URL(path, hub.url), {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });

  it('should stop a kind of mail and no other, without a session; looking stops nothing', async () => {
    const dirk = await person('Dirk Den');
    await say('@Dirk een');
    const path = stopOf(await last(dirk));
    const page = await hub.fetch(path);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    go(at + 11 * minute);
    await say('@Dirk twee');
    expect(await kindsTo(dirk)).toHaveLength(2);
    for (const status of [(await oneClick(path)).status, (await oneClick(path)).status])
      expect(status).toBe(200);
    go(at + 11 * minute);
    await say('@Dirk drie');
    await untilFriday();
    const kinds = await kindsTo(dirk);
    expect(kinds.filter((kind) => kind === 'group.mention')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'news.week')).toHaveLength(1);
    const summary = stopOf(await last(dirk));
    expect((await oneClick(summary)).status).toBe(200);
    await say(unique('Niets'));
    await untilFriday();
    await nextMorning();
    expect(await kindsTo(dirk)).toHaveLength(kinds.length);
  });

  it('should work by the button on the page, and refuse what was not made here', async () => {
    const els = await person('Els Esp');
    await say('@Els een');
    const visitor = new Visitor(hub);
    await visitor.open(stopOf(await last(els)));
    expect(await visitor.send(/stop/)).toBe(200);
    go(at + 11 * minute);
    await say('@Els twee');
    expect(await kindsTo(els)).toHaveLength(1);
    const broken = stopOf(await last(els)).replace(/.{4}$/, 'AAAA');
    expect((await hub.fetch(broken)).status).toBe(404);
    expect((await oneClick(broken)).status).toBe(404);
    expect((await oneClick('/mijn/mail/stop/x')).status).toBe(404);
  });

  it('should stop what staff hear of held and reported posts, proposals and rooms, each by itself', async () => {
    const place = await createLibrary(hub);
    const careful = await createGroup(hub, { library: place, approveFirst: true });
    const librarian = await createUser(hub, { library: place, role: 'librarian' });
    const writer = await person();
    await createMembership(hub, { group: careful, user: writer.user });
    const { thread: talk, post } = await createThread(hub, { group: careful, author: anna.user });
    const room = await createRoom(hub, {
      branch: await createBranch(hub, { library: place }),
      approval: true,
    });
    const path = `/${place.slug}/groepen/${careful.slug}/gesprekken/${talk.slug}`;
    const acts: Record<string, () => Promise<Response>> = {
      'group.held': () => hub.post(path, { bericht: unique('Wacht') }, { cookie: writer.cookie }),
      'staff.proposal-new': () => propose(),
      'staff.booking-requested': () => askRoom(),
    };
    const propose = () => {
      const { name: naam, email } = writer.user;
      const fields = { naam, email, titel: unique('Plan'), wat: 'Iets', actie: 'verstuur', gezien: 'ja' };
      return hub.post(`/${place.slug}/voorstel`, fields, { cookie: writer.cookie });
    };
    let hour = 9;
    const askRoom = () => {
      const datum = new Date(at + 9 * day).toISOString().slice(0, 10);
      const times = { van: `${hour}:00`.padStart(5, '0'), tot: `${hour}:30`.padStart(5, '0') };
      hour += 1;
      const fields = { datum, ...times, waarvoor: 'Oefenen', personen: '2' };
      return hub.post(`/${place.slug}/ruimtes/${room.slug}/aanvragen`, fields, { cookie: writer.cookie });
    };
    const got = async () => (await kindsTo({ user: librarian })).sort();
    for (const act of Object.values(acts)) expect((await act()).status).toBe(303);
    await hub.post(`${path}/bericht/${post.id}/melden`, { reden: 'rude', toelichting: '' });
    const first = [...Object.keys(acts), 'group.report'].sort();
    expect(await got()).toEqual(first);
    for (const kind of Object.keys(acts)) {
      const mail = (await mailsTo(hub, librarian.email)).find((each) => each.kind === kind) as Outbox;
      expect((await oneClick(stopOf(mail))).status).toBe(200);
      const before = (await got()).length;
      await acts[kind]?.();
      expect(await got()).toHaveLength(before);
    }
  });

  it('should stop invitations to an address without an account, and tell the inviter nothing', async () => {
    const moderator = await createUser(hub, { name: 'Mo' });
    await createMembership(hub, { group, user: moderator, role: 'moderator' });
    const cookie = await logIn(hub, moderator);
    const email = `${unique('genodigde').toLowerCase()}@mensen.example`;
    const invite = () =>
      hub.post(
        `/${library.slug}/groepen/${group.slug}/uitnodigen`,
        { email, taal: 'nl', bericht: '' },
        { cookie },
      );
    const first = await invite();
    expect(first.status).toBe(303);
    const [mail] = await mailsTo(hub, email);
    expect(mail?.kind).toBe('invitation.group');
    expect((await oneClick(stopOf(mail as Outbox))).status).toBe(200);
    const again = await invite();
    expect([again.status, again.headers.get('location')]).toEqual([303, first.headers.get('location')]);
    expect(await mailsTo(hub, email)).toHaveLength(1);
  });
});

describe('choosing', () => {
  it('should need a session or a link from a mail, each for its own person', async () => {
    expect((await hub.fetch('/mijn/mail')).headers.get('location')).toMatch(/^\/inloggen/);
    const fien = await person('Fien Fijnspar');
    const { settings, unsubscribe } = listOf({
      reader: { user: fien.user.id },
      scopes: ['reply'],
      language: 'en',
    });
    const path = new URL(settings).pathname;
    const visitor = new Visitor(hub);
    await visitor.open(path);
    expect(visitor.html).toContain(group.title);
    expect(visitor.html).not.toContain(fien.user.email);
    const send = (fields: Record<string, string>) =>
      visitor.send(/mail/, { ...checked(visitor.html), ...fields });
    expect(await send({ mention: 'never', summary: 'day' })).toBe(200);
    await say('@Fien en @Anna');
    expect(await kindsTo(fien)).toEqual([]);
    await nextMorning();
    expect(await kindsTo(fien)).toEqual(['news.day']);
    await visitor.open(path);
    expect(await send({ mention: 'altijd' })).toBe(422);
    for (const wrong of [path.slice(0, -3), new URL(unsubscribe).pathname.replace('/stop', '')])
      expect((await hub.fetch(wrong)).status).toBe(404);
  });

  it('should come back to what is usual', async () => {
    const gijs = await person('Gijs Gagel');
    await choose(gijs, { reply: 'never', [`groep-${group.id}`]: 'now' });
    await choose(gijs, { reply: 'now', [`groep-${group.id}`]: 'same' });
    await say(unique('Praatje'));
    expect(await kindsTo(gijs)).toEqual([]);
    await untilFriday();
    expect(await kindsTo(gijs)).toEqual(['news.week']);
  });
});
