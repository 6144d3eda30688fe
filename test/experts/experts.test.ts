import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TypedUser } from 'payload';
import { loadToday } from '../../src/libraries/today/loadToday.ts';
import type { Expert, Library, Question, User } from '../../src/payload-types.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { linkIn, newestMail } from '../helpers/newestMail.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';

let hub: TestHub;
let library: Library;
let other: Library;
let librarian: User;
let cookies: Record<'librarian' | 'colleague' | 'stranger' | 'resident' | 'member', string>;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  other = await createLibrary(hub);
  librarian = await createUser(hub, { library, role: 'librarian' });
  const member = await createUser(hub, { library, role: 'resident' });
  await createMembership(hub, { group: await createGroup(hub, { library }), user: member });
  cookies = {
    librarian: await logIn(hub, librarian),
    colleague: await logIn(hub, await createUser(hub, { library, role: 'librarian' })),
    stranger: await logIn(hub, await createUser(hub, { library: other, role: 'librarian' })),
    resident: await logIn(hub, await createUser(hub, { library, role: 'resident' })),
    member: await logIn(hub, member),
  };
});

afterAll(() => hub.stop());

const at = (path: string) => `/${library.slug}${path}`;

function visitor(cookie?: string): Visitor {
  const made = new Visitor(hub);
  made.cookie = cookie;
  return made;
}

async function becomeExpert(fields: Record<string, string> = {}) {
  const user = await createUser(hub, { library, role: 'resident' });
  const person = visitor(await logIn(hub, user));
  const naam = unique('Expert');
  await person.open(`/mijn/expert?bibliotheek=${library.slug}`);
  const status = await person.send(/\/mijn\/expert$/, {
    naam,
    akkoord: 'ja',
    zichtbaar: 'public',
    ...fields,
  });
  const { docs } = await hub.payload.find({
    collection: 'experts',
    where: { name: { equals: naam } },
    depth: 0,
    overrideAccess: true, // a test looks everywhere
  });
  return { user, person, naam, status, expert: docs[0] as Expert };
}

function createQuestion(over: Partial<Question> = {}): Promise<Question> {
  return hub.payload.create({
    collection: 'questions',
    data: {
      library: library.id,
      text: unique('Eigen woorden'),
      publicText: unique('Verwoord'),
      askedBy: { name: 'Vrager', email: `${unique('vrager').toLowerCase()}@mensen.example`, language: 'nl' },
      state: 'taken',
      ...over,
    } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}

async function ask({
  question,
  expert,
  cookie = cookies.librarian,
}: {
  question: Question;
  expert: Expert;
  cookie?: string;
}) {
  return hub.post(at(`/vragen/${question.id}/experts`), { expert: expert.id, briefje: '' }, { cookie });
}

describe('A profile by consent', () => {
  it('should ask for consent and keep nothing without it', async () => {
    const { status, expert } = await becomeExpert({ akkoord: '' });
    expect(status).toBe(422);
    expect(expert).toBeUndefined();
  });

  it('should be seen only as far as the person allows', async () => {
    const seen: Record<string, string[]> = {};
    for (const visibility of ['staff', 'participants', 'public'] as const) {
      const { expert } = await becomeExpert({ zichtbaar: visibility });
      seen[visibility] = [];
      for (const [name, cookie] of [['visitor', undefined], ...Object.entries(cookies)] as const) {
        const status = await visitor(cookie).ask(at(`/experts/${expert.slug}`));
        const isListed = (await visitor(cookie).open(at('/experts'))).includes(expert.name);
        expect({ name, visibility, status }).toEqual({ name, visibility, status: isListed ? 200 : 404 });
        if (isListed) seen[visibility].push(name);
      }
    }
    const staff = ['colleague', 'librarian'];
    expect(seen.staff?.sort()).toEqual(staff);
    expect(seen.participants?.sort()).toEqual([...staff, 'member']);
    expect(seen.public?.sort()).toEqual([...staff, 'member', 'resident', 'stranger', 'visitor'].sort());
  });

  it('should be hidden while paused, and gone at once when consent is taken back', async () => {
    const { person, expert, naam } = await becomeExpert();
    await person.open(`/mijn/expert?bibliotheek=${library.slug}`);
    await person.send(/\/mijn\/expert$/, { pauze: 'ja' });
    expect(await visitor().open(at('/experts'))).not.toContain(naam);
    const question = await createQuestion();
    expect((await ask({ question, expert })).status).toBe(409);
    await person.open(`/mijn/expert?bibliotheek=${library.slug}`);
    await person.send(/intrekken$/);
    expect(await visitor(cookies.librarian).open(at('/experts'))).not.toContain(naam);
    expect(await visitor(cookies.librarian).ask(at(`/experts/${expert.slug}`))).toBe(404);
  });

  it('should give nobody an address but staff, and no profile of another library', async () => {
    const { expert, user } = await becomeExpert();
    expect(await visitor().open(at(`/experts/${expert.slug}`))).not.toContain(user.email);
    expect(await visitor(cookies.librarian).open(at(`/experts/${expert.slug}`))).toContain(user.email);
    expect(await visitor(cookies.resident).ask(`/mijn/expert?bibliotheek=${other.slug}`)).toBe(404);
  });
});

describe('Asking an expert', () => {
  it('should send the public wording without consent, and bring the answer to the librarian first', async () => {
    const { expert, user } = await becomeExpert();
    const question = await createQuestion();
    expect((await ask({ question, expert })).status).toBe(303);
    const mail = await newestMail(hub, { to: user.email, kind: 'expert.ask' });
    expect(mail.text).toContain(question.publicText);
    expect(mail.text).not.toContain(question.text);
    const guest = visitor();
    await guest.open(linkIn(mail, /advies\//));
    await guest.send(/\/advies\/[^/]+$/, { antwoord: 'Zo doe je dat.' });
    await newestMail(hub, { to: librarian.email, kind: 'staff.expert-answered' });
    await expect(newestMail(hub, { to: question.askedBy?.email ?? '', kind: 'question' })).rejects.toThrow();
    const today = await loadToday({
      payload: hub.payload,
      user: { ...librarian, collection: 'users' } as TypedUser,
      language: 'nl',
    });
    const waits = today.waiting.find(({ kind }) => kind === 'advice');
    expect(waits?.items.map(({ href }) => href)).toContain(at(`/vragen/${question.id}`));
    const desk = visitor(cookies.librarian);
    expect(await desk.open(at(`/vragen/${question.id}`))).toContain('Zo doe je dat.');
    await desk.send(/bedanken$/);
    await newestMail(hub, { to: user.email, kind: 'expert.thanked' });
    const counts = await desk.open(at(`/experts/${expert.slug}`));
    expect(counts.match(/<dd[^>]*>1<\/dd>/g)?.length).toBe(3);
    expect(await guest.send(/\/advies/).catch(() => 0)).toBe(0);
  });

  it('should send the asker’s own words only after a yes by the mailed link, which works once', async () => {
    const { expert, user } = await becomeExpert();
    const question = await createQuestion({ publicText: null });
    expect((await ask({ question, expert })).status).toBe(409);
    await hub.post(at(`/vragen/${question.id}/toestemming`), {}, { cookie: cookies.librarian });
    const mail = await newestMail(hub, { to: question.askedBy?.email ?? '', kind: 'question.consent' });
    const link = linkIn(mail, /toestemming\//);
    expect((await hub.post(link, { antwoord: 'ja' })).status).toBe(303);
    expect((await hub.post(link, { antwoord: 'nee' })).status).toBe(410);
    expect((await ask({ question, expert })).status).toBe(303);
    expect((await newestMail(hub, { to: user.email, kind: 'expert.ask' })).text).toContain(question.text);
  });

  it('should never pass what the expert wants in a month, when two librarians ask at once', async () => {
    const { expert } = await becomeExpert({ permaand: '1' });
    const questions = [await createQuestion(), await createQuestion()];
    const answers = await Promise.all(
      questions.map((question, index) =>
        ask({ question, expert, cookie: index ? cookies.colleague : cookies.librarian }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it('should be for librarians of this library only', async () => {
    const { expert } = await becomeExpert();
    const question = await createQuestion();
    for (const cookie of [cookies.resident, cookies.stranger])
      expect((await ask({ question, expert, cookie })).status).toBe(404);
  });
});
