import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { dossierKinds, type DossierKind } from '../../collections/Dossiers/dossierKinds.ts';
import { setClock } from '../../src/core/now.ts';
import { lexicalToMarkdown } from '../../src/core/richtext/lexicalToMarkdown.ts';
import { newestVersion } from '../../src/dossiers/versions/newestVersion.ts';
import type { Branch, Dossier, Event, Group, Library, Question, Theme } from '../../src/payload-types.ts';
import { idOf } from '../../src/people/roles.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createTitle } from '../factories/title.ts';
import { unique } from '../factories/unique.ts';
import { formOf } from '../helpers/formOf.ts';
import { findMails } from '../helpers/findMails.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { createPerson, type Person } from './people.ts';

let hub: TestHub;
let library: Library;
let branch: Branch;
let theme: Theme;
let moderator: Person;
let member: Person;
let librarian: Person;
let resident: Person;
let group: Group;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  branch = await createBranch(hub, { library, name: 'Vestiging Zuid' });
  theme = await hub.payload.create({
    collection: 'themes',
    data: { title: unique('Thema'), library: library.id },
    overrideAccess: true, // a test's own data
  });
  group = await createGroup(hub, { library, themes: [theme.id] });
  moderator = await createPerson(hub, { group, groupRole: 'moderator' });
  member = await createPerson(hub, { group });
  librarian = await createPerson(hub, { library, role: 'librarian' });
  resident = await createPerson(hub, { library, role: 'resident' });
});
afterAll(() => hub.stop());
afterEach(() => setClock());

const at = (path: string) => `/${library.slug}${path}`;
const get = (path: string, person?: Person) =>
  hub.fetch(path, { headers: person ? { Cookie: person.cookie } : {} });
const html = async (path: string, person?: Person) => (await get(path, person)).text();
const newest = async (id: string) => {
  const version = await newestVersion({ payload: hub.payload, id });
  if (!version) throw new Error('A dossier without versions');
  return version;
};
const findDossier = async (slug: string) => {
  const { docs } = await hub.payload.find({
    collection: 'dossiers',
    where: { slug: { equals: slug } },
    depth: 0,
    overrideAccess: true, // a test looks everywhere
  });
  return docs[0] as Dossier;
};
const findEvent = (id: string) =>
  hub.payload.findByID({ collection: 'events', id, depth: 0, overrideAccess: true }); // a test looks everywhere

/** The dossier that a form led to. */
async function dossierOf(answer: Response): Promise<Dossier> {
  const location = answer.headers.get('location') ?? '';
  expect([answer.status, location]).toEqual([
    303,
    expect.stringMatching(/\/dossiers\/[^/]+\/bewerken\?gedaan=/),
  ]);
  return findDossier(location.split('/')[3] as string);
}

function ask(over: Partial<Question> = {}): Promise<Question> {
  const email = `${unique('vrager').toLowerCase()}@mensen.example`;
  return hub.payload.create({
    collection: 'questions',
    data: {
      library: library.id,
      text: 'Hoe maak ik *mijn* lamp?',
      publicText: 'Hoe repareer je een *staande* lamp?',
      askedBy: { name: 'Lian', email, language: 'nl' },
      state: 'taken',
      ...over,
    } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}

/** A meeting of the group that is over, with its minutes. */
async function createMeeting(over: Partial<Omit<Event, 'library'>> = {}): Promise<Event> {
  return createEvent(hub, {
    library,
    group: group.id,
    branch: branch.id,
    startsAt: '2026-03-05T18:30:00.000Z',
    themes: [theme.id],
    eventStatus: 'held',
    closing: {
      attended: 23,
      minutes: 'We openden **elf** lampen.\n\n- schakelaar\n- snoer',
      learned: 'De schakelaar is het vaakst stuk.',
      closedAt: '2026-03-06T09:00:00.000Z',
    },
    ...over,
  });
}

describe('a dossier from a meeting', () => {
  it.each(Object.keys(dossierKinds) as DossierKind[])(
    'should begin as a %s with the minutes in it and its origin kept',
    async (kind) => {
      const question = await ask();
      const event = await createMeeting({ question: question.id, title: unique('Lampen [en] snoeren') });
      const page = formOf(await html(at(`/agenda/${event.slug}/dossier`), moderator), /dossier$/);
      const answer = await hub.post(
        page.action,
        { ...page.fields, actie: 'nieuw', titel: unique('Van de avond'), soort: kind },
        moderator,
      );
      const dossier = await dossierOf(answer);
      expect(dossier).toMatchObject({
        kind,
        group: group.id,
        question: question.id,
        events: [event.id],
        themes: [theme.id],
        _status: 'draft',
        editedBy: moderator.user.id,
      });
      expect(idOf((await findEvent(event.id)).dossier)).toBe(dossier.id);
      const text = lexicalToMarkdown(dossier.body);
      expect(text).toContain('We openden **elf** lampen.\n\n- schakelaar\n- snoer');
      expect(text).toContain('De schakelaar is het vaakst stuk.');
      expect(text).toContain('donderdag 5 maart 2026, 19:30–21:30, Vestiging Zuid');
      const shown = await html(at(`/dossiers/${dossier.slug}`), member);
      expect(shown).toContain('Hoe repareer je een *staande* lamp?');
      expect(shown).toContain(`<a href="/id/events/${event.id}">${event.title}</a>`);
      expect((await get(at(`/dossiers/${dossier.slug}`))).status).toBe(404);
    },
  );

  it('should make one dossier of two clicks, and of two people at once', async () => {
    const made = async (titles: string[]) => {
      const event = await createMeeting();
      const path = at(`/agenda/${event.slug}/dossier`);
      const fields = { actie: 'nieuw', soort: 'report', bekend: '' };
      const answers = await Promise.all(
        titles.map((titel) => hub.post(path, { ...fields, titel }, moderator)),
      );
      const { totalDocs } = await hub.payload.count({
        collection: 'dossiers',
        where: { events: { in: [event.id] } },
        overrideAccess: true, // a test looks everywhere
      });
      return [...answers.map((answer) => answer.status).sort(), totalDocs];
    };
    const title = unique('Tweemaal');
    expect(await made([title, title])).toEqual([303, 303, 1]);
    expect(await made([unique('Een'), unique('Twee')])).toEqual([303, 409, 1]);
  });

  it('should get the minutes added below what is there, once, with the meeting as origin', async () => {
    const event = await createMeeting({ title: 'De tweede avond' });
    const dossier = await createDossier(hub, { library, group: group.id, text: 'Wat er al stond.' });
    const path = at(`/agenda/${event.slug}/dossier`);
    for (const time of [1, 2]) {
      const answer = await hub.post(path, { actie: 'erbij', dossier: dossier.id, bekend: '' }, moderator);
      expect([time, (await dossierOf(answer)).id]).toEqual([time, dossier.id]);
    }
    const version = await newest(dossier.id);
    expect(version.isPublished).toBe(false);
    expect(version.dossier).toMatchObject({
      events: [event.id],
      themes: [theme.id],
      editedBy: moderator.user.id,
    });
    const text = lexicalToMarkdown(version.dossier.body);
    expect(text.startsWith('Wat er al stond.\n\n## Verslag: De tweede avond\n\n')).toBe(true);
    expect(text.match(/elf/g)).toHaveLength(1);
    expect(idOf((await findEvent(event.id)).dossier)).toBe(dossier.id);
    // Readers keep what was published.
    expect(await html(at(`/dossiers/${dossier.slug}`))).not.toContain('elf</strong>');
  });

  it('should leave a draft of the meeting alone', async () => {
    const event = await createMeeting();
    await hub.payload.update({
      collection: 'events',
      id: event.id,
      draft: true,
      data: { summary: 'Nog niet voor lezers' },
      overrideAccess: true, // a test's own data
    });
    await hub.post(
      at(`/agenda/${event.slug}/dossier`),
      { titel: unique('Van de avond'), soort: 'report' },
      librarian,
    );
    const now = await findEvent(event.id);
    expect([now._status, now.summary, Boolean(now.dossier)]).toEqual(['published', 'Een avond samen.', true]);
  });

  it('should be made after the meeting, by its moderators and librarians only', async () => {
    const over = await createMeeting();
    const coming = await createEvent(hub, { library, group: group.id });
    const off = await createMeeting({ eventStatus: 'cancelled' });
    const status = async (event: Event, person?: Person) =>
      (
        await hub.post(
          at(`/agenda/${event.slug}/dossier`),
          { titel: 'x', soort: 'report', bekend: 'anders' },
          person,
        )
      ).status;
    expect(await Promise.all([moderator, librarian].map((person) => status(over, person)))).toEqual([
      409, 409,
    ]);
    expect(await Promise.all([member, resident].map((person) => status(over, person)))).toEqual([403, 403]);
    expect([await status(coming, moderator), await status(off, moderator)]).toEqual([403, 403]);
    const visitor = await hub.post(at(`/agenda/${over.slug}/dossier`), { titel: 'x', soort: 'report' });
    expect([visitor.status, visitor.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/inloggen'),
    ]);
    const elsewhere = await createDossier(hub, { library });
    const other = await hub.post(
      at(`/agenda/${over.slug}/dossier`),
      { actie: 'erbij', dossier: elsewhere.id },
      moderator,
    );
    expect(other.status).toBe(422);
  });
});

describe('a dossier without a meeting', () => {
  it('should be begun by members for their group, and by librarians by themselves', async () => {
    const start = (path: string, person?: Person) =>
      hub.post(at(path), { titel: unique('Nieuw'), soort: 'question-answer' }, person);
    const ours = await dossierOf(await start(`/groepen/${group.slug}/dossier`, member));
    expect(ours).toMatchObject({
      group: group.id,
      themes: [theme.id],
      _status: 'draft',
      editedByName: member.user.name,
    });
    const own = await dossierOf(await start('/dossiers/nieuw', librarian));
    expect([own.group ?? null, own._status]).toEqual([null, 'draft']);
    const refused = [
      await start(`/groepen/${group.slug}/dossier`, resident),
      await start('/dossiers/nieuw', member),
      await start('/dossiers/nieuw', resident),
    ];
    expect(refused.map((answer) => answer.status)).toEqual([403, 404, 404]);
    expect((await get(at('/dossiers/nieuw'))).headers.get('location')).toContain('/inloggen');
    expect(await html(at('/dossiers'), member)).toContain(ours.title);
    expect(await html(at('/dossiers'), resident)).not.toContain(ours.title);
  });

  it('should not take the address of the page on which it begins', async () => {
    const answer = await hub.post(at('/dossiers/nieuw'), { titel: 'Nieuw', soort: 'theme' }, librarian);
    const { slug, title } = await dossierOf(answer);
    expect([title, slug === 'nieuw', slug?.startsWith('nieuw')]).toEqual(['Nieuw', false, true]);
  });
});

describe('publishing', () => {
  /** Publishes the newest version as the librarian’s page would. */
  async function publish(dossier: Dossier): Promise<Response> {
    const page = formOf(await html(at(`/dossiers/${dossier.slug}/publiceren`), librarian), /publiceren$/);
    return hub.post(page.action, page.fields, librarian);
  }
  const mailsTo = async (email: string | null | undefined) => {
    const mails = await findMails(hub, { to: email ?? '' });
    return mails.map((mail) => [mail.kind, mail.language, mail.text?.includes(`/dossiers/`)]);
  };

  it('should tell who asked, once, however often it is published', async () => {
    const question = await ask();
    const dossier = await createDossier(hub, {
      library,
      group: group.id,
      question: question.id,
      published: false,
    });
    expect(await mailsTo(question.askedBy?.email)).toEqual([]);
    expect((await publish(dossier)).status).toBe(303);
    const once = [['question.dossier', 'nl', true]];
    expect(await mailsTo(question.askedBy?.email)).toEqual(once);
    await hub.post(
      at(`/dossiers/${dossier.slug}/intrekken`),
      { vanaf: (await newest(dossier.id)).id },
      librarian,
    );
    expect((await get(at(`/dossiers/${dossier.slug}`))).status).toBe(404);
    await publish(dossier);
    await hub.payload.update({
      collection: 'dossiers',
      id: dossier.id,
      data: { _status: 'published' },
      overrideAccess: true,
    }); // as the admin does
    expect(await mailsTo(question.askedBy?.email)).toEqual(once);
    const asked = await hub.payload.findByID({
      collection: 'questions',
      id: question.id,
      depth: 0,
      overrideAccess: true,
    }); // a test looks everywhere
    expect(asked.answeredWith).toEqual([dossier.id]);
  });

  it('should tell the asker in their own language, also from the admin, and not members or who left no address', async () => {
    const english = await ask({
      askedBy: { name: 'Sam', email: `${unique('sam')}@mensen.example`, language: 'en' },
    });
    const silent = await ask({ askedBy: { name: 'Niemand' } });
    await createDossier(hub, { library, group: group.id, question: english.id });
    await createDossier(hub, { library, group: group.id, question: silent.id });
    expect(await mailsTo(english.askedBy?.email)).toEqual([['question.dossier', 'en', true]]);
    expect(await mailsTo(member.user.email)).toEqual([]);
  });

  it('should publish only what the librarian looked at, and settle the request for a check', async () => {
    const dossier = await createDossier(hub, { library, group: group.id, published: false });
    const { id: first } = await newest(dossier.id);
    await hub.post(at(`/dossiers/${dossier.slug}/klaar`), { vanaf: first }, member);
    const stale = await hub.post(
      at(`/dossiers/${dossier.slug}/publiceren`),
      { vanaf: first, nakijken: '2031-05-01' },
      librarian,
    );
    expect(stale.status).toBe(409);
    expect((await findDossier(dossier.slug as string))._status).toBe('draft');
    expect((await findDossier(dossier.slug as string)).reviewAsked).toBe(true);
    const { id } = await newest(dossier.id);
    const wrong = await hub.post(
      at(`/dossiers/${dossier.slug}/publiceren`),
      { vanaf: id, nakijken: '31-05' },
      librarian,
    );
    expect(wrong.status).toBe(422);
    await hub.post(
      at(`/dossiers/${dossier.slug}/publiceren`),
      { vanaf: id, nakijken: '2031-05-01' },
      librarian,
    );
    const now = await findDossier(dossier.slug as string);
    expect([now._status, now.reviewAsked, now.reviewBy]).toEqual([
      'published',
      false,
      '2031-05-01T21:59:59.999Z',
    ]);
  });

  it('should show the new text at once, and leave an unrelated page kept', async () => {
    const dossier = await createDossier(hub, { library, group: group.id, text: 'Oud.' });
    const other = await createDossier(hub, { library });
    const etagOf = async (path: string) => (await get(path)).headers.get('etag');
    expect(await html(at(`/dossiers/${dossier.slug}`))).toContain('Oud.');
    const kept = await etagOf(at(`/dossiers/${other.slug}`));
    await hub.payload.update({
      collection: 'dossiers',
      id: dossier.id,
      draft: true,
      data: { title: 'Pas na publiceren' },
      overrideAccess: true, // a test's own data
    });
    expect(await html(at('/dossiers'))).not.toContain('Pas na publiceren');
    await publish(dossier);
    expect(await html(at(`/dossiers/${dossier.slug}`))).toContain('Pas na publiceren');
    expect(await html(at('/dossiers'))).toContain('Pas na publiceren');
    expect(await etagOf(at(`/dossiers/${other.slug}`))).toBe(kept);
  });
});

describe('reading', () => {
  it('should be found by theme, kind, group and words', async () => {
    const title = unique('Vindbaar');
    const dossier = await createDossier(hub, {
      library,
      title,
      kind: 'local-history',
      group: group.id,
      themes: [theme.id],
    });
    const other = await createDossier(hub, { library, title: unique('Anders') });
    for (const query of [
      `thema=${theme.slug}`,
      'soort=local-history',
      `groep=${group.slug}`,
      `q=${title.toLowerCase()}`,
    ]) {
      const list = await html(at(`/dossiers?${query}`));
      expect([query, list.includes(dossier.title), list.includes(other.title)]).toEqual([query, true, false]);
    }
    const nothing = await get(at('/dossiers?q=bestaatechtniet'));
    expect(nothing.status).toBe(200);
    expect((await get(at(`/dossiers?thema=onzin&soort=constructor&pagina=-3`))).status).toBe(200);
    expect(await html(at(`/dossiers`), undefined)).toContain(other.title);
  });

  it('should say what it is about to machines, and lead on to a new question', async () => {
    const book = await createTitle(hub, {
      title: 'Snoeren & meer',
      isbn: ['9780465067107'],
      creators: ['Don Norman'],
    });
    const dossier = await createDossier(hub, {
      library,
      titles: [book.id],
      authors: [member.user.id],
      licence: 'CC-BY-4.0',
    });
    const page = await html(at(`/dossiers/${dossier.slug}`));
    const scripts = [...page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    const [article] = scripts.map(([, json]) => JSON.parse(json as string) as Record<string, unknown>).flat();
    expect(article).toMatchObject({
      '@type': 'Article',
      headline: dossier.title,
      author: [{ '@type': 'Person', name: member.user.name }],
      dateModified: dossier.updatedAt,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      about: [{ '@type': 'Book', name: 'Snoeren & meer', isbn: '9780465067107' }],
    });
    expect(page).toContain(at(`/vraag?dossier=${dossier.slug}`));
    expect((await get(at(`/vraag?dossier=${dossier.slug}`))).status).toBe(200);
    expect(page).toContain(at(`/titels/${book.slug}`));
  });

  it('should show what came of it', async () => {
    const dossier = await createDossier(hub, { library });
    const asked = await ask({ dossier: dossier.id, publicText: unique('Volgende vraag') });
    const grown = await createGroup(hub, { library, dossier: dossier.id });
    const secret = await createGroup(hub, { library, dossier: dossier.id, visibility: 'hidden' });
    const page = await html(at(`/dossiers/${dossier.slug}`));
    expect(
      [asked.publicText, grown.title, secret.title].map((each) => page.includes(each as string)),
    ).toEqual([true, true, false]);
  });

  it('should be marked when the day has passed before which it was to be looked at', async () => {
    const dossier = await createDossier(hub, { library, reviewBy: '2027-01-01T00:00:00.000Z' });
    const mark = /kc-notice[^>]*utrecht-alert--warning/;
    setClock(new Date('2026-12-31T12:00:00Z'));
    expect(await html(at(`/dossiers/${dossier.slug}?x=1`), resident)).not.toMatch(mark);
    setClock(new Date('2027-01-02T12:00:00Z'));
    expect(await html(at(`/dossiers/${dossier.slug}`), resident)).toMatch(mark);
  });

  it('should lead on from an old address', async () => {
    const dossier = await createDossier(hub, { library });
    await hub.payload.update({
      collection: 'dossiers',
      id: dossier.id,
      data: { slug: unique('anders') },
      overrideAccess: true,
    }); // a test's own data
    const answer = await get(at(`/dossiers/${dossier.slug}`));
    const now = await hub.payload.findByID({ collection: 'dossiers', id: dossier.id, overrideAccess: true }); // a test looks everywhere
    expect([answer.status, answer.headers.get('location')]).toEqual([301, at(`/dossiers/${now.slug}`)]);
  });

  it('should be followed as a feed that is well-formed, whatever stands in it', async () => {
    const title = 'Lamp ]]> & <b>snoer</b>\u0001 “é”';
    const dossier = await createDossier(hub, {
      library,
      title,
      summary: '<i>]]></i> & meer',
      text: 'Zie [hier](/oss/agenda) ]]> en `]]>`.',
    });
    await createDossier(hub, { library, published: false, title: 'Nog geheim' });
    const answer = await get(at('/dossiers.atom'));
    const feed = await answer.text();
    expect(answer.headers.get('content-type')).toContain('application/atom+xml');
    const parser = new SaxesParser();
    const titles: string[] = [];
    let open = '';
    parser.on('opentag', (tag) => (open = tag.name));
    parser.on('cdata', (text) => open === 'title' && titles.push(text));
    parser.on('text', (text) => open === 'title' && text.trim() && titles.push(text));
    parser.on('error', (err) => {
      throw err;
    });
    parser.write(feed).close();
    expect(titles).toContain('Lamp ]]&gt; &amp; &lt;b&gt;snoer&lt;/b&gt; “é”');
    expect(feed).toContain(`/id/dossiers/${dossier.id}`);
    expect(feed).toContain(`href="${hub.url}/oss/agenda"`);
    expect(feed).not.toContain('Nog geheim');
    expect((await get(`/en${at('/dossiers.atom')}`)).status).toBe(200);
  });
});
