import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Branch, Library, Proposal, Room, User } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createProposal } from '../factories/proposal.ts';
import { createRoom } from '../factories/room.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { linkIn, newestMail } from '../helpers/newestMail.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';

let hub: TestHub;
let library: Library;
let other: Library;
let branch: Branch;
let room: Room;
let librarian: User;
let cookie: string;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  other = await createLibrary(hub);
  branch = await createBranch(hub, { library });
  room = await createRoom(hub, { branch });
  librarian = await createUser(hub, { library, role: 'librarian' });
  cookie = await logIn(hub, librarian);
});

afterAll(() => hub.stop());

const at = (path: string, where: Library = library) => `/${where.slug}${path}`;
const address = () => `${unique('mens').toLowerCase()}@mensen.example`;

function staff(as = cookie): Visitor {
  const visitor = new Visitor(hub);
  visitor.cookie = as;
  return visitor;
}

async function findProposal(title: string): Promise<Proposal | undefined> {
  const { docs } = await hub.payload.find({
    collection: 'proposals',
    where: { title: { equals: title } },
    depth: 0,
    overrideAccess: true, // a test looks everywhere
  });
  return docs[0];
}

const plan = (over: Record<string, string> = {}) => ({
  datum: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
  van: '13:00',
  tot: '15:00',
  ruimte: room.id,
  ...over,
});

async function propose(visitor: Visitor, over: Record<string, string> = {}) {
  const title = unique('Breien');
  const email = address();
  await visitor.open(at('/voorstel'));
  const fields = {
    titel: title,
    wat: 'Samen breien.',
    naam: 'Ans Bakker',
    email,
    actie: 'verstuur',
    ...over,
  };
  const status = await visitor.send(/\/voorstel$/, fields);
  return { title, email: fields.email, status };
}

describe('Proposing without an account', () => {
  it('should keep it as a draft that nobody sees until the mailed link sends it', async () => {
    const visitor = new Visitor(hub);
    const { title, email, status } = await propose(visitor);
    expect(status).toBe(200);
    const draft = await findProposal(title);
    expect(draft).toMatchObject({ state: 'draft', proposedBy: { email } });
    expect(await staff().ask(at(`/voorstellen/${draft?.id}`))).toBe(404);
    const link = linkIn(await newestMail(hub, { to: email, kind: 'proposal.confirm' }), /voorstel\//);
    await visitor.open(link);
    expect(await visitor.send(/\/voorstel\/[^/]+$/, { actie: 'verstuur' })).toBe(200);
    expect(await findProposal(title)).toMatchObject({ state: 'sent' });
    await newestMail(hub, { to: email, kind: 'proposal.received' });
    await newestMail(hub, { to: librarian.email, kind: 'staff.proposal-new' });
    expect(await staff().open(at('/voorstellen'))).toContain(title);
    expect(await staff().open(at(`/voorstellen/${draft?.id}`))).toContain(email);
  });

  it('should save it to go on later, and throw it away with name and address', async () => {
    const visitor = new Visitor(hub);
    const { title, email } = await propose(visitor, { actie: 'bewaar' });
    const link = linkIn(await newestMail(hub, { to: email, kind: 'proposal.saved' }), /voorstel\//);
    await visitor.open(link);
    await visitor.send(/\/voorstel\/[^/]+$/, { wat: 'Breien en haken.', actie: 'bewaar' });
    expect(visitor.html).toContain('Breien en haken.');
    await visitor.send(/\/nee$/);
    expect(await findProposal(title)).toBeUndefined();
    expect(await visitor.ask(link)).toBe(404);
  });

  it('should answer a wrong form with the fields filled in, and refuse a guessed link', async () => {
    const visitor = new Visitor(hub);
    const { status } = await propose(visitor, { email: 'geen adres' });
    expect(status).toBe(422);
    expect(visitor.html).toContain('Samen breien.');
    const draft = await createProposal(hub, { library });
    expect(await visitor.ask(at(`/voorstel/${draft.id}`))).toBe(404);
    expect(await visitor.ask(at(`/voorstel/A${draft.id.replaceAll('-', '')}-${'x'.repeat(22)}`))).toBe(404);
  });

  it('should stop filling a mailbox', async () => {
    const email = address();
    const statuses: number[] = [];
    for (let turn = 0; turn < 7; turn += 1)
      statuses.push((await propose(new Visitor(hub), { email })).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('What looks like it', () => {
  it('should ask to look first, and show no proposal of someone else', async () => {
    const word = unique('zeepkist').replace('-', '');
    await createEvent(hub, { library, title: `Samen ${word} bouwen` });
    await createProposal(hub, { library, title: `Mijn eigen ${word} geheim` });
    const visitor = new Visitor(hub);
    const piece = await hub.fetch(at(`/voorstel/lijkt-op?q=${word}`));
    const shown = await piece.text();
    expect(shown).toContain(`Samen ${word} bouwen`);
    expect(shown).not.toContain('geheim');
    const { title } = await propose(visitor, { titel: `Een ${word}` });
    expect(visitor.html).toContain(`Samen ${word} bouwen`);
    expect(await findProposal(title)).toBeUndefined();
    expect(await visitor.send(/\/voorstel$/, { actie: 'verstuur' })).toBe(200);
    expect(await findProposal(`Een ${word}`)).toMatchObject({ state: 'draft' });
  });
});

describe('Talking and deciding', () => {
  it('should mail every message to the other side with a link', async () => {
    const visitor = new Visitor(hub);
    const { title, email } = await propose(visitor);
    const link = linkIn(await newestMail(hub, { to: email, kind: 'proposal.confirm' }), /voorstel\//);
    await visitor.open(link);
    await visitor.send(/\/voorstel\/[^/]+$/, { actie: 'verstuur' });
    const proposal = await findProposal(title);
    const desk = staff();
    await desk.open(at(`/voorstellen/${proposal?.id}`));
    await desk.send(/\/bericht$/, { bericht: 'Hoeveel tafels heb je nodig?' });
    const mail = await newestMail(hub, { to: email, kind: 'proposal.message' });
    await visitor.open(linkIn(mail, /voorstel\//));
    expect(visitor.html).toContain('Hoeveel tafels');
    await visitor.send(/\/bericht$/, { bericht: 'Vier graag.' });
    await newestMail(hub, { to: librarian.email, kind: 'staff.proposal-message' });
    expect(await desk.open(at(`/voorstellen/${proposal?.id}`))).toContain('Vier graag.');
    expect(await findProposal(title)).toMatchObject({ state: 'talking', heardFrom: 'proposer' });
  });

  it('should decline with kind words that can be changed, and a reason', async () => {
    const proposal = await createProposal(hub, { library });
    const desk = staff();
    await desk.open(at(`/voorstellen/${proposal.id}`));
    expect(await desk.send(/\/afwijzen$/, { reden: '' })).toBe(422);
    await desk.send(/\/afwijzen$/, {
      reden: 'De zaal is dicht.',
      woorden: 'Jammer genoeg niet.\n\nTot ziens.',
    });
    const mail = await newestMail(hub, { to: proposal.proposedBy?.email ?? '', kind: 'proposal.declined' });
    expect(mail.text).toContain('Jammer genoeg niet.');
    expect(mail.text).toContain('De zaal is dicht.');
    expect(await findProposal(proposal.title)).toMatchObject({ state: 'declined', declinedBy: 'library' });
    expect(await desk.ask(at(`/voorstellen/${proposal.id}/aannemen`))).toBe(200);
    expect(await desk.send(/\/aannemen$/, plan())).toBe(409);
  });

  it('should make the activity and its booking together, with the proposer as organiser who sees numbers', async () => {
    const proposal = await createProposal(hub, { library });
    const email = proposal.proposedBy?.email ?? '';
    const desk = staff();
    await desk.open(at(`/voorstellen/${proposal.id}/aannemen`));
    expect(await desk.send(/\/aannemen$/, plan({ van: '09:00', tot: '11:00' }))).toBe(200);
    const accepted = await findProposal(proposal.title);
    const event = await hub.payload.findByID({
      collection: 'events',
      id: String(accepted?.event),
      depth: 0,
      overrideAccess: true, // a test looks everywhere
    });
    const bookings = await hub.payload.find({
      collection: 'bookings',
      where: { event: { equals: event.id } },
      overrideAccess: true, // as above
    });
    expect(event).toMatchObject({ host: accepted?.person, proposal: proposal.id, room: room.id });
    expect(bookings.totalDocs).toBe(1);
    const mail = await newestMail(hub, { to: email, kind: 'proposal.accepted' });
    const guest = new Visitor(hub);
    await guest.open(at(`/agenda/${event.slug}`));
    await guest.send(/\/aanmelden$/, { naam: 'Geheime Gast', email: address(), personen: '3' });
    const proposer = new Visitor(hub);
    await proposer.open(linkIn(mail, /voorstel\//));
    expect(proposer.html).toContain('3 mensen');
    expect(proposer.html).not.toContain('Geheime Gast');
    const host = await hub.payload.findByID({
      collection: 'users',
      id: String(accepted?.person),
      overrideAccess: true, // as above
    });
    const hostCookie = await logInAs(host);
    const numbers = await staff(hostCookie).open(at(`/agenda/${event.slug}/aanmeldingen`));
    expect(numbers).toContain('3 mensen');
    expect(numbers).not.toContain('Geheime Gast');
    const rest = await hub.fetch('/api/rsvps', { headers: { Cookie: hostCookie } });
    await desk.open(at(`/agenda/${event.slug}/afzeggen`));
    await desk.send(/afzeggen$/, { reden: 'De zaal staat blank.' });
    const off = await newestMail(hub, { to: email, kind: 'proposal.event-cancelled' });
    expect(off.text).toContain('De zaal staat blank.');
    expect(rest.status === 403 || ((await rest.json()) as { totalDocs: number }).totalDocs === 0).toBe(true);
  });

  it('should make one activity when two librarians accept at once', async () => {
    const proposal = await createProposal(hub, { library });
    const colleague = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
    const desks = [staff(), staff(colleague)];
    for (const desk of desks) await desk.open(at(`/voorstellen/${proposal.id}/aannemen`));
    const statuses = await Promise.all(
      desks.map((desk, index) =>
        desk.send(/\/aannemen$/, plan({ van: index ? '17:00' : '15:30', tot: index ? '18:00' : '16:30' })),
      ),
    );
    expect(statuses.sort()).toEqual([200, 409]);
    const events = await hub.payload.find({
      collection: 'events',
      where: { proposal: { equals: proposal.id } },
      overrideAccess: true, // a test looks everywhere
    });
    expect(events.totalDocs).toBe(1);
  });

  it('should keep proposals from residents and from librarians of another library', async () => {
    const proposal = await createProposal(hub, { library });
    const resident = await logIn(hub, await createUser(hub, { library, role: 'resident' }));
    const stranger = await logIn(hub, await createUser(hub, { library: other, role: 'librarian' }));
    for (const who of [resident, stranger]) {
      for (const path of [
        '/voorstellen',
        `/voorstellen/${proposal.id}`,
        `/voorstellen/${proposal.id}/aannemen`,
      ])
        expect(await staff(who).ask(at(path))).toBe(404);
      const answer = await hub.post(
        at(`/voorstellen/${proposal.id}/afwijzen`),
        { woorden: 'x', reden: 'x' },
        { cookie: who },
      );
      expect(answer.status).toBe(404);
    }
    expect(await staff(stranger).ask(at(`/voorstellen/${proposal.id}`, other))).toBe(404);
    expect(await findProposal(proposal.title)).toMatchObject({ state: 'sent' });
  });
});

describe('The other way round', () => {
  it('should let the invited accept, change and refuse without an account, with the origin kept', async () => {
    const question = await hub.payload.create({
      collection: 'questions',
      data: { library: library.id, text: 'Geheime woorden', publicText: 'Hoe brei je?', state: 'taken' },
      overrideAccess: true, // a test's own data
    });
    const email = address();
    const title = unique('Breiles');
    const desk = staff();
    await desk.open(at(`/voorstellen/uitnodigen?vraag=${question.id}`));
    await desk.send(/uitnodigen$/, { titel: title, naam: 'Wim', email, uitnodiging: 'Jij kunt dat goed.' });
    expect(await findProposal(title)).toMatchObject({ state: 'draft', question: question.id });
    const mail = await newestMail(hub, { to: email, kind: 'proposal.invited' });
    const guest = new Visitor(hub);
    await guest.open(linkIn(mail, /voorstel\//));
    expect(guest.html).toContain('Jij kunt dat goed.');
    expect(guest.html).not.toContain('Geheime woorden');
    await guest.send(/\/voorstel\/[^/]+$/, { wat: 'Breien voor beginners', actie: 'verstuur' });
    const sent = await findProposal(title);
    expect(sent).toMatchObject({ state: 'sent', summary: 'Breien voor beginners' });
    await newestMail(hub, { to: librarian.email, kind: 'staff.proposal-new' });
    expect(await desk.open(at(`/voorstellen/${sent?.id}`))).toContain('Hoe brei je?');
    await guest.send(/\/nee$/, { reden: 'Toch geen tijd.' });
    expect(await findProposal(title)).toMatchObject({ state: 'declined', declinedBy: 'proposer' });
    const refused = await newestMail(hub, { to: librarian.email, kind: 'staff.proposal-refused' });
    expect(refused.text).toContain('Toch geen tijd.');
  });
});

async function logInAs(user: User): Promise<string> {
  await hub.post('/inloggen', { email: user.email });
  await hub.runJobs();
  const visitor = new Visitor(hub);
  await visitor.open(linkIn(await newestMail(hub, { to: user.email, kind: 'account.login' }), /\/link\//));
  await visitor.send(/\/link\//);
  return visitor.cookie ?? '';
}
