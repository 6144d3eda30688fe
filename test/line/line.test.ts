import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import type { Branch, Library, Title } from '../../src/payload-types.ts';
import { setClock } from '../../src/core/now.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createUser, logIn } from '../factories/user.ts';
import { linkIn, newestMail } from '../helpers/newestMail.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';

const asker = 'vrager@mensen.example';
const member = 'deelnemer@mensen.example';
const guest = 'gast@mensen.example';
const isbn = '9780805095159';

let hub: TestHub;
let library: Library;
let branch: Branch;
let title: Title;
let librarian: Visitor;
let base: string;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub, { isbnLink: 'https://catalogus.example/{isbn}' });
  branch = await createBranch(hub, { library });
  base = `/${library.slug}`;
  await hub.payload.create({
    collection: 'rooms',
    data: {
      library: library.id,
      branch: branch.id,
      name: 'Leeszaal',
      capacity: 20,
      setupMinutes: 15,
      teardownMinutes: 15,
    },
    overrideAccess: true, // a test's own data
  });
  title = await hub.payload.create({
    collection: 'titles',
    data: {
      title: 'Being Mortal',
      creators: ['Atul Gawande'],
      isbn: [isbn],
      medium: 'book',
      source: 'test',
      sourceId: '1',
    },
    overrideAccess: true, // a test's own data
  });
  librarian = new Visitor(hub);
  librarian.cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
});

afterAll(async () => {
  setClock();
  await hub.stop();
});

const day = DateTime.now().setZone('Europe/Amsterdam').plus({ days: 9 });

describe('The line, from a question to a dossier with titles', () => {
  let group: string;
  let event: string;
  let dossier: string;
  const joiner = () => new Visitor(hub);
  let someone: Visitor;

  it('should keep a question for the librarian alone and tell the asker (1)', async () => {
    const visitor = new Visitor(hub);
    await visitor.open(`${base}/vraag`);
    expect(
      await visitor.send(/\/vraag$/, {
        naam: 'Vera Vrager',
        email: asker,
        vraag: 'Hoe zorg ik voor mijn moeder?',
      }),
    ).toBe(200);
    await newestMail(hub, { to: asker, kind: 'question.received' });
    const other = await fetch(`${hub.url}${base}/vragen`).then((answer) => answer.text());
    expect(other).not.toContain('Vera Vrager');
    expect(other).not.toContain('voor mijn moeder');
  });

  it('should make a group of it with one action, that remembers the question (2)', async () => {
    const found = await hub.payload.find({
      collection: 'questions',
      where: { library: { equals: library.id } },
      overrideAccess: true, // a test looks everywhere
    });
    await librarian.open(`${base}/vragen/${found.docs[0]?.id}`);
    expect(librarian.html).toContain('Vera Vrager');
    const status = await librarian.send(/\/groep$/, {
      titel: 'Zorgen voor je ouders',
      samenvatting: 'Hoe zorg je voor een ouder die achteruitgaat?',
    });
    expect(status).toBe(200);
    group = librarian.path.split('?')[0] ?? '';
    expect(group).toMatch(/\/groepen\/zorgen-voor-je-ouders$/);
    expect(librarian.html).toContain('Hoe zorg je voor een ouder die achteruitgaat?');
    await newestMail(hub, { to: asker, kind: 'question.group' });
  });

  it('should let a resident join by a mailed link, and talk (3)', async () => {
    someone = joiner();
    await someone.open(group);
    await someone.send(/\/meedoen$/, { naam: 'Daan Deelnemer', email: member });
    const mail = await mailed(member, 'join');
    await someone.open(linkIn(mail, /\/link\//));
    expect(await someone.send(/\/link\//)).toBe(200);
    expect(someone.cookie).toBeDefined();
    await someone.open(`${group}/gesprekken/nieuw`);
    const [first] = [...someone.html.matchAll(/<form[^>]*action="([^"]*gesprekken[^"]*)"/g)].map(
      (each) => each[1],
    );
    expect(
      await someone.send(new RegExp(`^${first}$`), {
        titel: 'Wie herkent dit?',
        onderwerp: 'Wie herkent dit?',
        bericht: 'Mijn moeder vergeet **steeds meer**. <script>alert(1)</script>',
      }),
    ).toBe(200);
    expect(someone.html).toContain('<strong>steeds meer</strong>');
    expect(someone.html).not.toContain('<script>alert');
  });

  it('should plan a meeting from the group, in a room that is free (4)', async () => {
    await librarian.open(`${group}/bijeenkomst`);
    const rooms = [...librarian.html.matchAll(/<option[^>]*value="([^"]+)"[^>]*>([^<]*)/g)];
    const room = rooms.find(([, , label]) => label?.includes('Leeszaal'))?.[1] ?? '';
    const meeting = {
      titel: 'Avond over zorgen voor ouders',
      beschrijving: 'We komen bij elkaar.',
      datum: day.toFormat('yyyy-MM-dd'),
      van: '19:00',
      tot: '20:30',
      ruimte: room,
      plaatsen: '2',
      aanmelden: 'open',
    };
    expect(await librarian.send(/\/bijeenkomst$/, meeting)).toBe(200);
    event = librarian.path.split('?')[0] ?? '';
    expect(event).toMatch(/\/agenda\//);
    await librarian.open(`${group}/bijeenkomst`);
    expect(await librarian.send(/\/bijeenkomst$/, { ...meeting, titel: 'Nog een avond' })).toBe(409);
    expect(librarian.html.match(/name="alternatief"/g)?.length).toBe(3);
  });

  it('should sign people up without an account, and lead the next party to the waitlist (5)', async () => {
    await signUp({ email: guest, personen: '2' });
    const confirmed = await mailed(guest, 'rsvp');
    const me = new Visitor(hub);
    await me.open(linkIn(confirmed, /\/aanmelding\//));
    await me.send(/\/bevestigen$/);
    const invitation = await newestMail(hub, { to: guest, kind: 'rsvp' });
    expect(JSON.stringify(invitation.calendar)).toContain('METHOD:REQUEST');
    await signUp({ email: 'laat@mensen.example', personen: '1' });
    const waiting = new Visitor(hub);
    await waiting.open(linkIn(await mailed('laat@mensen.example', 'rsvp'), /\/aanmelding\//));
    if (/action="[^"]*bevestigen"/.test(waiting.html)) await waiting.send(/\/bevestigen$/);
    const found = await hub.payload.find({
      collection: 'rsvps',
      where: { email: { equals: 'laat@mensen.example' } },
      overrideAccess: true, // a test looks everywhere
    });
    expect(found.docs[0]?.state).toBe('waitlisted');
    await me.send(/\/afmelden$/);
    const after = await hub.payload.findByID({
      collection: 'rsvps',
      id: found.docs[0]?.id ?? '',
      overrideAccess: true, // a test looks everywhere
    });
    expect(after.state).toBe('confirmed');
  });

  it('should close the meeting and make a dossier of it, with its origin (6)', async () => {
    setClock(day.plus({ days: 1 }).toJSDate());
    await librarian.open(`${event}/afsluiten`);
    const closing = { aanwezig: '7', verslag: 'We spraken over **mantelzorg**.', geleerd: 'Begin op tijd.' };
    expect(await librarian.send(/\/afsluiten$/, closing)).toBe(200);
    await librarian.open(`${event}/dossier`);
    expect(await librarian.send(/\/dossier$/, { titel: 'Zorgen voor je ouders' })).toBe(200);
    dossier = librarian.path.split('?')[0]?.replace(/\/(bewerken|ontwerp)$/, '') ?? '';
    expect(dossier).toMatch(/\/dossiers\//);
    await librarian.open(`${dossier}/bewerken`);
    expect(librarian.html).toContain('mantelzorg');
  });

  it('should let a member write on, keep every version, and show readers only what is published (7)', async () => {
    await someone.open(`${dossier}/bewerken`);
    const { formOf } = await import('../helpers/formOf.ts');
    const { fields } = formOf(someone.html, /\/bewerken$/);
    const body = Object.entries(fields).find(([, value]) => value.includes('mantelzorg'))?.[0] ?? '';
    const text = `${fields[body]}\n\n## Tips van de groep\n\nVraag hulp aan de buren.`;
    expect(await someone.send(/\/bewerken$/, { [body]: text })).toBe(200);
    await someone.open(`${dossier}/geschiedenis`);
    expect(someone.html).toContain('Daan Deelnemer');
    expect(await new Visitor(hub).ask(dossier)).toBe(404);
    await librarian.open(`${dossier}/publiceren`);
    expect(await librarian.send(/\/publiceren$/)).toBe(200);
    const reader = new Visitor(hub);
    await reader.open(dossier);
    expect(reader.html).toContain('Vraag hulp aan de buren.');
    expect(reader.html).toContain('Avond over zorgen voor ouders');
    await mailed(asker, 'question');
  });

  it('should link the dossier and the title both ways, and lead on to the catalogue (8)', async () => {
    await librarian.open(`${dossier}/bewerken`);
    await librarian.send(/\/bewerken$/, { zoek: isbn, actie: 'zoek' });
    expect(librarian.html).toContain('Being Mortal');
    expect(await librarian.send(/\/bewerken$/, { erbij: title.id })).toBe(200);
    await librarian.open(`${dossier}/publiceren`);
    expect(await librarian.send(/\/publiceren$/)).toBe(200);
    const reader = new Visitor(hub);
    await reader.open(dossier);
    expect(reader.html).toContain('Being Mortal');
    expect(reader.html).toContain('"@type":"Article"');
    await reader.open(`${base}/titels/${title.slug}`);
    expect(reader.html).toContain('Zorgen voor je ouders');
    expect(reader.html).toContain(`https://catalogus.example/${isbn}`);
    expect(reader.html).toContain('"@type":"Book"');
  });

  it('should let a new question be asked at the dossier (9)', async () => {
    const reader = new Visitor(hub);
    await reader.open(dossier);
    const [, ask = ''] = /href="([^"]*\/vraag\?dossier=[^"]*)"/.exec(reader.html) ?? [];
    await reader.open(ask);
    expect(
      await reader.send(/\/vraag$/, {
        naam: 'Nina Nieuw',
        email: 'nieuw@mensen.example',
        vraag: 'En wat doet de gemeente?',
      }),
    ).toBe(200);
    const found = await hub.payload.find({
      collection: 'questions',
      where: { text: { equals: 'En wat doet de gemeente?' } },
      depth: 1,
      overrideAccess: true, // a test looks everywhere
    });
    expect(found.docs).toMatchObject([{ dossier: { slug: dossier.split('/').at(-1) } }]);
  });

  async function signUp(party: { email: string; personen: string }): Promise<void> {
    const visitor = new Visitor(hub);
    await visitor.open(event);
    expect(await visitor.send(/\/aanmelden$/, { naam: 'Gijs Gast', ...party })).toBe(200);
  }

  async function mailed(to: string, kind: string) {
    await hub.runJobs();
    return newestMail(hub, { to, kind });
  }
});
