import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug } from 'payload';
import { now, setClock } from '../../src/core/now.ts';
import type { Library, User } from '../../src/payload-types.ts';
import { allFlavours } from '../../src/flavours/registry.ts';
import { forgetPersons } from '../../src/people/retention/forgetPersons.ts';
import { signUp, signUpForCertain } from '../agenda/party.ts';
import { createBooking } from '../factories/booking.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createRoom } from '../factories/room.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { plantTraces } from '../people/plantTraces.ts';
import { mailsTo } from '../people/mailbox.ts';
import { placesOf } from './placesOf.ts';

const day = 24 * 3_600_000;
const start = Date.now();

let hub: TestHub;
let library: Library;
/** A library that keeps sign-ups a week and logs a year. */
let other: Library;

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  library = await createLibrary(hub);
  other = await createLibrary(hub, { retention: { rsvpDays: 7, logDays: 365 } });
});
afterAll(() => hub.stop());
afterEach(() => setClock());

/** Some days after the start, the night's work is done and so is everything that was put off until then. */
async function nightOf(days: number): Promise<void> {
  setClock(new Date(start + days * day));
  await hub.runJobs();
  await forgetPersons({ payload: hub.payload, now: now() });
  await hub.runJobs();
}

/** A name and an address that stand nowhere else. */
function somebody(): { name: string; email: string; words: string[] } {
  const name = unique('Plantnaam').replace('-', '');
  return { name, email: `${name.toLowerCase()}@buurt.example`, words: [name] };
}

type Planted = ReturnType<typeof somebody> & { phone: string };

async function make<T extends { id: string }>(collection: CollectionSlug, data: object): Promise<T> {
  return (await hub.payload.create({
    collection,
    data: { library: library.id, ...data } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  })) as unknown as T;
}

describe('what is kept of people', () => {
  it('should be forgotten of sign-ups after the activity, as each library has it; the numbers stay', async () => {
    const [long, short] = [somebody(), somebody()];
    const [event, brief] = [await createEvent(hub, { library }), await createEvent(hub, { library: other })];
    await signUpForCertain(hub, { library, event }, { ...long, size: 3 });
    await signUpForCertain(hub, { library: other, event: brief }, { ...short, size: 2 });
    await hub.runJobs();
    expect(await placesOf(hub, long.words)).toEqual(expect.arrayContaining(['mail', 'rsvps']));
    await nightOf(10 + 8);
    expect(await placesOf(hub, short.words)).not.toContain('rsvps');
    expect(await placesOf(hub, long.words)).toContain('rsvps');
    await nightOf(10 + 31);
    expect(await placesOf(hub, [...long.words, ...short.words])).toEqual([]);
    const { docs } = await hub.payload.find({
      collection: 'rsvps',
      where: { event: { equals: event.id } },
      overrideAccess: true, // a test looks everywhere
    });
    expect(docs).toMatchObject([{ partySize: 3, state: 'confirmed' }]);
  });

  it('should be forgotten of what nobody confirmed, two days after its link stopped working', async () => {
    const [party, joiner] = [somebody(), somebody()];
    const group = await createGroup(hub, { library });
    const event = await createEvent(hub, { library, startsAt: new Date(start + 80 * day).toISOString() });
    await signUp(hub, { library, event }, party);
    const join = `/${library.slug}/groepen/${group.slug}/meedoen`;
    expect((await hub.post(join, { naam: joiner.name, email: joiner.email })).status).toBe(303);
    expect(await placesOf(hub, joiner.words)).toContain('tokens');
    await nightOf(1.5);
    await nightOf(5);
    expect(await placesOf(hub, party.words)).not.toContain('rsvps');
    expect(await placesOf(hub, joiner.words)).not.toContain('tokens');
    await nightOf(37);
    expect(await placesOf(hub, [...party.words, ...joiner.words])).toEqual([]);
  });

  it('should be forgotten of who asked something, after the question was dealt with', async () => {
    const asker = somebody();
    const asked = { naam: asker.name, email: asker.email, vraag: 'Hoe werkt een warmtepomp?' };
    expect((await hub.post(`/${library.slug}/vraag`, asked)).status).toBe(303);
    const [question] = (
      await hub.payload.find({
        collection: 'questions',
        where: { 'askedBy.email': { equals: asker.email } },
        overrideAccess: true, // a test looks everywhere
      })
    ).docs;
    await nightOf(200); // open questions wait
    expect(await placesOf(hub, asker.words)).toEqual(['questions']);
    const change = (data: object) =>
      hub.payload.update({
        collection: 'questions',
        id: question?.id ?? '',
        data,
        overrideAccess: true, // a test's own data
      });
    await change({ state: 'answered', answer: 'Zo.' });
    await nightOf(200 + 89);
    expect(await placesOf(hub, asker.words)).toEqual(['questions']);
    await nightOf(200 + 91);
    expect(await placesOf(hub, asker.words)).toEqual([]);
    expect(await hub.payload.findByID({ collection: 'questions', id: question?.id ?? '' })).toMatchObject({
      text: asked.vraag,
      answer: 'Zo.',
    });
  });

  it('should be forgotten of rooms, earlier texts, reports, measures and the log', async () => {
    const { name, words } = somebody();
    const branch = await createBranch(hub, { library });
    const room = await createRoom(hub, { library, branch });
    const at = new Date(start + 2 * day);
    at.setUTCHours(12, 0, 0, 0);
    await createBooking(hub, {
      room,
      startsAt: at.toISOString(),
      endsAt: new Date(at.getTime() + 3_600_000).toISOString(),
      purpose: `Feest van ${name}`,
    });
    const person = await createUser(hub, {});
    const { post } = await createThread(hub, { group: await createGroup(hub, { library }), author: person });
    await hub.payload.update({
      collection: 'posts',
      id: post.id,
      data: { earlier: [{ body: `${name} zei dit`, at: new Date(start).toISOString() }] },
      overrideAccess: true, // a test's own data
    });
    const decidedAt = new Date(start).toISOString();
    await make('reports', { reason: 'rude', words: name, excerpt: name, state: 'upheld', decidedAt });
    await make('measures', { kind: 'warn', personName: name, byName: name, reason: name, answer: name });
    await make('acts', { act: 'person.warned', byName: name, at: decidedAt });
    const waiting = somebody();
    await make('reports', { reason: 'rude', words: waiting.name, state: 'open' });
    const blocked = somebody();
    const until = new Date(start + 90 * day).toISOString();
    await make('measures', { kind: 'block', personName: blocked.name, until });
    const elsewhere = somebody();
    await make('acts', { library: other.id, act: 'person.warned', byName: elsewhere.name, at: decidedAt });
    const places = ['acts', 'bookings', 'measures', 'reports'];
    expect(await placesOf(hub, words)).toEqual(expect.arrayContaining(places));
    await nightOf(34);
    expect(await placesOf(hub, words)).toEqual([]);
    expect(await placesOf(hub, waiting.words)).toEqual(['reports']);
    expect(await placesOf(hub, blocked.words)).toEqual(['measures']);
    expect(await placesOf(hub, elsewhere.words)).toEqual(['acts']);
    await nightOf(367);
    expect(await placesOf(hub, [...blocked.words, ...elsewhere.words])).toEqual([]);
  });

  it('should be forgotten wherever else a name, address or number stands, each in its time', async () => {
    const proposed = (state: string) => async (who: Planted) => {
      const proposedBy = { name: who.name, email: who.email, language: 'nl' };
      const { id } = await make('proposals', { title: 'Plan', summary: 'Iets', proposedBy, state });
      await make('proposal-messages', {
        proposal: id,
        side: 'proposer',
        authorName: who.name,
        body: 'Wanneer?',
      });
    };
    const planned = async (who: Planted) => {
      const at = (days: number) => new Date(start + days * day).toISOString();
      const event = (await createEvent(hub, { library, startsAt: at(99.5), endsAt: at(100) })).id;
      const proposedBy = { name: who.name, email: who.email, language: 'nl' };
      await make('proposals', { title: 'Plan', summary: 'Iets', proposedBy, state: 'accepted', event });
    };
    const asked = (state: string) => (who: Planted) =>
      make('group-requests', { title: 'Club', summary: 'Iets', name: who.name, email: who.email, state });
    const expiresAt = new Date(start + 7 * day).toISOString();
    // What is planted, and after how many days it is gone; the day before it is still there.
    const table: Record<string, [plant: (who: Planted) => Promise<unknown>, days: number]> = {
      'a wish for a group that nobody confirmed': [asked('unconfirmed'), 2],
      'an invitation, after it ended': [
        (who) => make('invitations', { email: who.email, inviterName: who.name, role: 'expert', expiresAt }),
        7 + 30,
      ],
      'the number of who signed up, after the activity': [
        async (who) => {
          const event = (await createEvent(hub, { library })).id;
          const phone = who.phone;
          await make('rsvps', { event, name: 'Ria', phone, partySize: 1, state: 'confirmed', token: phone });
        },
        10 + 30,
      ],
      'a wish for a group that was answered': [asked('declined'), 90],
      'a proposal that was answered, and who said what about it': [proposed('declined'), 90],
      'a proposal that was accepted, after its activity': [planned, 100 + 90],
      'a proposal that was never sent': [proposed('draft'), 90],
      'the number of who asked something': [
        (who) =>
          make('questions', {
            text: 'Hoe?',
            state: 'closed',
            closedAt: new Date(start).toISOString(),
            askedBy: { name: 'Ria', phone: who.phone },
          }),
        90,
      ],
    };
    const planted = new Map<string, Planted>();
    for (const [what, [plant]] of Object.entries(table)) {
      const who = { ...somebody(), phone: `06-${unique('nr')}` };
      await plant(who);
      planted.set(what, who);
    }
    const left = async () => {
      const found = await Promise.all(
        [...planted].map(async ([what, { words, phone }]) =>
          (await placesOf(hub, [...words, phone])).length > 0 ? what : '',
        ),
      );
      return found.filter(Boolean);
    };
    const after = (days: number) => Object.keys(table).filter((what) => (table[what]?.[1] ?? 0) > days);
    for (const days of [1, 3, 36, 39, 42, 89, 91, 189, 191]) {
      await nightOf(days);
      expect([days, await left()]).toEqual([days, after(days)]);
    }
  });

  it('should be forgotten of an account that nobody uses, after two warnings and everywhere', async () => {
    const { name, email, words } = somebody();
    setClock(new Date(start));
    const user = await createUser(hub, { library, role: 'resident', name, email });
    await logIn(hub, user);
    await leaveTraces(user);
    const phone = `06${start}`;
    await plantTraces(hub, { library, user, phone });
    words.push(phone);
    await hub.runJobs();
    const warnings = async () =>
      (await mailsTo(hub, email)).filter(({ kind }) => kind === 'account.unused').length;
    await nightOf(660);
    expect(await warnings()).toBe(0);
    await nightOf(671);
    await nightOf(672);
    expect(await warnings()).toBe(1);
    await nightOf(717);
    expect(await warnings()).toBe(1); // the first is forgotten as a mail by now; this is the second
    await nightOf(729);
    expect(await placesOf(hub, words)).toContain('users');
    await nightOf(732);
    expect(await placesOf(hub, words)).not.toContain('users');
    await nightOf(765);
    expect(await placesOf(hub, words)).toEqual([]);
  });

  it('should stay of an account that is used again after a warning', async () => {
    const { name, email, words } = somebody();
    setClock(new Date(start));
    const user = await createUser(hub, { library, role: 'resident', name, email });
    await logIn(hub, user);
    await nightOf(671);
    await logIn(hub, user);
    await nightOf(745);
    expect(await placesOf(hub, words)).toContain('users');
  });
});

/** What someone who takes part leaves behind: talk, dossiers with old versions, duties. */
async function leaveTraces(user: User): Promise<void> {
  const group = await createGroup(hub, { library, moderators: [user.id] });
  const other = await createUser(hub, { library, role: 'librarian' });
  await createThread(hub, { group, author: user });
  const { thread } = await createThread(hub, { group, author: other });
  await make('posts', { thread: thread.id, author: other.id, body: 'Dag', mentions: [user.id] });
  await createEvent(hub, { library, host: user.id, moderator: user.id });
  const dossier = await createDossier(hub, {
    library,
    group: group.id,
    authors: [user.id],
    editedBy: user.id,
    editedByName: user.name,
  });
  for (const published of [false, true])
    await hub.payload.update({
      collection: 'dossiers',
      id: dossier.id,
      draft: !published,
      data: { summary: `Anders ${published}`, editedBy: other.id, editedByName: 'Iemand' },
      overrideAccess: true, // a test's own data
    });
  await createMembership(hub, { group: await createGroup(hub, { library }), user, brings: user.name });
}

describe('the night', () => {
  it('should bring the forgetting by itself', async () => {
    expect(await hub.runSchedule()).toContain('forgetPersons');
  });
});

describe('the privacy page', () => {
  it('should promise what the table does, per library and in both languages', async () => {
    const page = async (path: string) => {
      const answer = await hub.fetch(path);
      expect(answer.status).toBe(200);
      return answer.text();
    };
    expect(await page('/privacy')).toContain('30 dagen na de activiteit');
    expect(await page('/en/privacy')).toContain('30 days after the activity');
    expect(await page(`/${other.slug}/privacy`)).toContain('7 dagen na de activiteit');
    expect(await page(`/en/${other.slug}/privacy`)).toContain('7 days after the activity');
    await hub.payload.update({
      collection: 'libraries',
      id: other.id,
      data: { retention: { rsvpDays: 14 } },
      overrideAccess: true, // a test's own data
    });
    expect(await page(`/${other.slug}/privacy`)).toContain('14 dagen na de activiteit');
  });

  it('should say what the flavours of a library keep, and not those that it does not have', async () => {
    const flavour = allFlavours().find(({ personal }) => (personal?.kept ?? []).length > 0);
    const having = await createLibrary(hub, { flavours: [{ flavour: flavour?.slug ?? '' }] });
    const said = async (of: Library, language: 'nl' | 'en') => {
      const prefix = language === 'en' ? '/en' : '';
      const html = (await (await hub.fetch(`${prefix}/${of.slug}/privacy`)).text()).toLowerCase();
      return (flavour?.personal?.kept ?? []).map(
        ({ what, until }) =>
          html.includes(what[language].toLowerCase()) && html.includes(until[language].toLowerCase()),
      );
    };
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(await said(having, language))).toEqual(new Set([true]));
      expect(new Set(await said(library, language))).toEqual(new Set([false]));
    }
  });
});
