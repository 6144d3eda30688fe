import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Branch, Expert, Library, Partner, Question, Theme, User } from '../../../src/payload-types.ts';
import { createBranch, createLibrary } from '../../../test/factories/library.ts';
import { unique } from '../../../test/factories/unique.ts';
import { createUser, logIn } from '../../../test/factories/user.ts';
import { turnOn } from '../../../test/flavours/turn.ts';
import { findMails } from '../../../test/helpers/findMails.ts';
import { startHub, type TestHub } from '../../../test/helpers/startHub.ts';
import { Visitor } from '../../../test/helpers/Visitor.ts';

let hub: TestHub;
let library: Library;
let other: Library;
let theme: Theme;
let user: User;
let branch: Branch;
let partner: Partner;
let librarian: Visitor;
const experts: Expert[] = [];
const questions: string[] = [];
const own = { depth: 0, overrideAccess: true } as const; // a test's own data

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  library = await createLibrary(hub);
  other = await createLibrary(hub);
  branch = await createBranch(hub, { library });
  await turnOn(hub, library, [
    { flavour: 'wijkwinkel', settings: { signalCount: 2, neighbourhoods: ['Wilgenhof'] } },
  ]);
  user = await createUser(hub, { library, role: 'librarian' });
  librarian = new Visitor(hub);
  librarian.cookie = await logIn(hub, user);
  const make = { library: library.id };
  theme = await hub.payload.create({
    collection: 'themes',
    data: { ...make, title: 'Wonen', slug: unique('wonen') } as never,
    ...own,
  });
  partner = await hub.payload.create({
    collection: 'partners',
    data: { ...make, name: unique('Huurdersbond'), themes: [theme.id] } as never,
    ...own,
  });
  await createUser(hub, {
    roles: [{ library: library.id, role: 'partner', partner: partner.id }],
    email: `${unique('partner')}@mensen.example`,
  } as never);
  for (const [name, neighbourhood] of [
    ['Ver', 'Dorp'],
    ['Dichtbij', 'Wilgenhof'],
  ]) {
    const data = {
      ...make,
      name,
      neighbourhood,
      speaks: 'Nederlands, Turks',
      themes: [theme.id],
      consentAt: new Date().toISOString(),
      email: `${unique('expert')}@mensen.example`,
    };
    experts.push(await hub.payload.create({ collection: 'experts', data: data as never, ...own }));
  }
});

afterAll(() => hub.stop());

const find = (id: string): Promise<Question> => hub.payload.findByID({ collection: 'questions', id, ...own });
const path = (rest: string) => `/${library.slug}/wijkwinkel${rest}`;
const mailsOf = (kind: string) => findMails(hub, { kind, library });

/** Someone asks on the site; the librarian words it. */
async function ask(text: string, publicText: string): Promise<string> {
  const visitor = new Visitor(hub);
  await visitor.open(`/${library.slug}/vraag`);
  const sent = await visitor.send(/\/vraag$/, {
    naam: 'Sjoukje Hofstra',
    email: 'sjoukje@mensen.example',
    vraag: text,
    thema: theme.slug ?? '',
  });
  expect(sent).toBe(200);
  const { docs } = await hub.payload.find({
    collection: 'questions',
    where: { text: { equals: text } },
    ...own,
  });
  const id = docs[0]?.id ?? '';
  await librarian.open(`/${library.slug}/vragen/${id}`);
  expect(await librarian.send(/verwoorden$/, { publicText, themas: [theme.id] })).toBe(200);
  questions.push(id);
  return id;
}

describe('The story of the neighbourhood shop', () => {
  it('should list a question from the site on the desk, for librarians of this library alone', async () => {
    const id = await ask(
      'Er zit schimmel bij mijn zoontje Jelle. Wat nu?',
      'Wat doe je tegen schimmel in een huurhuis?',
    );
    await librarian.open(path('/balie'));
    expect(librarian.html).toContain('Er zit schimmel bij mijn zoontje Jelle');
    expect(librarian.html).toContain(`href="${path(`/vragen/${id}`)}"`);
    const stranger = new Visitor(hub);
    expect((await hub.fetch(path('/balie'), { redirect: 'manual' })).status).not.toBe(200);
    stranger.cookie = await logIn(hub, await createUser(hub, { library: other, role: 'librarian' }));
    expect(await stranger.ask(path('/balie'))).toBe(404);
    expect(await stranger.ask(path(`/vragen/${id}`))).toBe(404);
    stranger.cookie = await logIn(hub, await createUser(hub, { library, role: 'resident' }));
    expect(await stranger.ask(path(`/vragen/${id}`))).toBe(404);
  });

  it('should rank experts by what is known, with the reasons in words', async () => {
    const id = questions[0] as string;
    await librarian.open(`/${library.slug}/vragen/${id}`);
    expect(librarian.html).toContain(path(`/vragen/${id}`));
    await librarian.open(path(`/vragen/${id}`));
    expect(await librarian.send(/gegevens$/, { buurt: 'Wilgenhof', taal: 'tr' })).toBe(200);
    expect((await find(id)).wijkwinkel).toMatchObject({ neighbourhood: 'Wilgenhof', speaks: 'tr' });
    const { html } = librarian;
    expect(html.indexOf('>Dichtbij<')).toBeLessThan(html.indexOf('>Ver<'));
    expect(html).toContain('spreekt Turks');
    expect(html).toContain('woont of werkt in dezelfde buurt (Wilgenhof)');
    await librarian.open(`/en${path(`/vragen/${id}`)}`);
    expect(librarian.html).toContain('speaks Turkish');
    expect(await librarian.send(/gegevens$/, { buurt: '', taal: 'klingon' })).toBe(422);
  });

  it('should hand the question over to the expert who was chosen, in the public words', async () => {
    const id = questions[0] as string;
    const near = experts[1] as Expert;
    await librarian.open(path(`/vragen/${id}`));
    expect(librarian.html).toContain('name="expert"');
    const sent = await hub.post(
      `/${library.slug}/vragen/${id}/experts`,
      { expert: near.id },
      { cookie: librarian.cookie },
    );
    expect(sent.status).toBe(303);
    const asks = await hub.payload.find({
      collection: 'expert-asks',
      where: { question: { equals: id } },
      ...own,
    });
    expect(asks.docs).toMatchObject([{ expert: near.id, state: 'asked' }]);
    expect(JSON.stringify(asks.docs)).not.toContain('Jelle');
    await librarian.open(path(`/vragen/${id}`));
    expect(librarian.html).toContain('heeft nu 1 andere vraag');
    await librarian.open(path('/balie'));
    expect(librarian.html).toContain('Ligt bij Dichtbij');
  });

  it('should keep the hours of an expert, and rank by them', async () => {
    const [far] = experts as [Expert];
    await librarian.open(path('/experts'));
    expect(await librarian.send(new RegExp(`experts/${far.id}$`), { uren: '9' })).toBe(200);
    const after = await hub.payload.findByID({ collection: 'experts', id: far.id, ...own });
    expect(after.wijkwinkel?.hours).toBe(9);
    const id = questions[0] as string;
    await librarian.open(path(`/vragen/${id}`));
    expect(librarian.html.indexOf('>Ver<')).toBeLessThan(librarian.html.indexOf('>Dichtbij<'));
    expect(librarian.html).toContain('9 uur vrij deze maand');
    await librarian.open(path('/experts'));
    expect(await librarian.send(new RegExp(`experts/${far.id}$`), { uren: '-3' })).toBe(422);
    const resident = new Visitor(hub);
    resident.cookie = await logIn(hub, await createUser(hub, { library, role: 'resident' }));
    expect(
      (await hub.post(path(`/experts/${far.id}`), { uren: '1' }, { cookie: resident.cookie })).status,
    ).toBe(404);
  });

  it('should ask partners with the public words only', async () => {
    const id = questions[0] as string;
    await librarian.open(path(`/vragen/${id}`));
    expect(await librarian.send(/partners$/, { partners: [] })).toBe(422);
    await librarian.open(path(`/vragen/${id}`));
    expect(await librarian.send(/partners$/, { partners: [partner.id] })).toBe(200);
    const [mail] = await mailsOf('wijkwinkel.partners');
    expect(mail?.text).toContain('schimmel in een huurhuis');
    expect(mail?.text).not.toContain('Jelle');
    expect(mail?.text).not.toContain('Sjoukje');
    expect((await find(id)).wijkwinkel?.partnersAskedAt).toBeTruthy();
  });

  it('should put an answer without the asker in a new theme dossier, once', async () => {
    const id = questions[0] as string;
    await librarian.open(`/${library.slug}/vragen/${id}`);
    const answer =
      'Beste Sjoukje,\n\nMeld het bij je verhuurder. Sjoukje, maak ook foto’s.\n\nGroet, Marijke';
    expect(await librarian.send(/beantwoorden$/, { antwoord: answer })).toBe(200);
    await librarian.open(path(`/vragen/${id}`));
    expect(await librarian.send(/dossier$/, { dossier: '', titel: 'Wonen: vragen en antwoorden' })).toBe(200);
    const question = await find(id);
    const dossier = await hub.payload.findByID({
      collection: 'dossiers',
      id: String(question.wijkwinkel?.inDossier),
      draft: true,
      ...own,
    });
    expect(dossier).toMatchObject({ kind: 'wijkwinkel-sociaal', _status: 'draft', themes: [theme.id] });
    const body = JSON.stringify(dossier.body);
    expect(body).toContain('Meld het bij je verhuurder');
    expect(body).not.toContain('Sjoukje');
    expect(body).not.toContain('Marijke');
    const again = await hub.post(
      path(`/vragen/${id}/dossier`),
      { vraag: 'x', antwoord: 'y', titel: 'z' },
      { cookie: librarian.cookie },
    );
    expect(again.status).toBe(409);
  });

  it('should add the next answer to that dossier', async () => {
    const id = await ask('Mag de huur zomaar omhoog?', 'Mag de huur zomaar omhoog?');
    await librarian.open(`/${library.slug}/vragen/${id}`);
    expect(await librarian.send(/beantwoorden$/, { antwoord: 'Nee, dat mag niet zomaar.' })).toBe(200);
    await librarian.open(path(`/vragen/${id}`));
    expect(await librarian.send(/dossier$/)).toBe(200);
    const [first, second] = [await find(questions[0] as string), await find(id)];
    expect(second.wijkwinkel?.inDossier).toBe(first.wijkwinkel?.inDossier);
    const dossier = await hub.payload.findByID({
      collection: 'dossiers',
      id: String(second.wijkwinkel?.inDossier),
      draft: true,
      ...own,
    });
    expect(JSON.stringify(dossier.body)).toContain('Mag de huur zomaar omhoog?');
    expect(JSON.stringify(dossier.body)).toContain('Meld het bij je verhuurder');
  });

  it('should propose a theme meeting when a theme was asked often, with the public questions as its agenda', async () => {
    await librarian.open(path('/balie'));
    expect(librarian.html).toContain(path(`/signalen/${theme.slug}`));
    await librarian.open(path(`/signalen/${theme.slug}`));
    const values = {
      datum: '2031-03-04',
      van: '19:30',
      tot: '21:30',
      ruimte: `vestiging:${branch.id}`,
      titel: 'Wonen: wat mag je vragen?',
    };
    expect(await librarian.send(/signalen/, { ...values, datum: '' })).toBe(422);
    expect(await librarian.send(/signalen/, values)).toBe(200);
    const { docs } = await hub.payload.find({
      collection: 'events',
      where: { library: { equals: library.id } },
      ...own,
    });
    expect(docs).toHaveLength(1);
    const [event] = docs;
    expect(event).toMatchObject({
      title: 'Wonen: wat mag je vragen?',
      themes: [theme.id],
      partners: [partner.id],
    });
    const agenda = JSON.stringify(event?.body);
    expect(agenda).toContain('Wat doe je tegen schimmel in een huurhuis?');
    expect(agenda).not.toContain('Jelle');
    for (const id of questions) expect((await find(id)).wijkwinkel?.meeting).toBe(event?.id);
    expect(await librarian.ask(path(`/signalen/${theme.slug}`))).toBe(404);
  });

  it('should make the dossier of the meeting, with its questions, and show the social map below it', async () => {
    await librarian.open(path('/sociale-kaart/nieuw'));
    expect(await librarian.send(/nieuw$/, { naam: '', waarvoor: '' })).toBe(422);
    const filled = {
      naam: 'Huurteam IJssel',
      waarvoor: 'Hulp bij gedoe met je verhuurder.',
      themas: [theme.id],
    };
    expect(await librarian.send(/nieuw$/, filled)).toBe(200);
    const visitor = new Visitor(hub);
    expect(await visitor.open(path(`/sociale-kaart?thema=${theme.slug}`))).toContain('Huurteam IJssel');
    const { docs } = await hub.payload.find({
      collection: 'events',
      where: { library: { equals: library.id } },
      ...own,
    });
    const event = docs[0];
    const past = { startsAt: '2026-01-01T18:30:00.000Z', endsAt: '2026-01-01T20:30:00.000Z' };
    await hub.payload.update({ collection: 'events', id: String(event?.id), data: past, ...own });
    await librarian.open(`/${library.slug}/agenda/${event?.slug}`);
    expect(await librarian.send(/stap\/dossier/)).toBe(200);
    const found = await hub.payload.find({
      collection: 'dossiers',
      where: { events: { equals: event?.id } },
      draft: true,
      ...own,
    });
    const dossier = found.docs[0];
    expect(dossier?.kind).toBe('wijkwinkel-sociaal');
    expect(JSON.stringify(dossier?.body)).toContain('Mag de huur zomaar omhoog?');
    await hub.payload.update({
      collection: 'dossiers',
      id: String(dossier?.id),
      data: { _status: 'published' },
      ...own,
    });
    const page = await visitor.open(`/${library.slug}/dossiers/${dossier?.slug}`);
    expect(page).toContain('Huurteam IJssel');
    await librarian.open(`${path('/leesniveau')}?dossier=${dossier?.id}`);
    const address = `${path('/leesniveau')}?dossier=${dossier?.id}`;
    expect((await hub.fetch(address, { redirect: 'manual' })).status).not.toBe(200);
  });

  it('should be nowhere in a library without it', async () => {
    const visitor = new Visitor(hub);
    for (const rest of ['', '/sociale-kaart', '/leesniveau']) {
      expect(await visitor.ask(`/${library.slug}/wijkwinkel${rest}`)).toBe(200);
      expect(await visitor.ask(`/${other.slug}/wijkwinkel${rest}`)).toBe(404);
    }
    const answer = await hub.fetch(`/api/wijkwinkel-organisations?where[library][equals]=${other.id}`);
    expect(((await answer.json()) as { docs: unknown[] }).docs).toEqual([]);
    await turnOn(hub, library, []);
    expect(await visitor.ask(path('/sociale-kaart'))).toBe(404);
    expect((await hub.fetch('/api/wijkwinkel-organisations')).status).toBe(403);
  });
});
