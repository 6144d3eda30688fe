import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Library } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createLibrary } from '../factories/library.ts';
import { createUser } from '../factories/user.ts';
import { freePort } from '../helpers/freePort.ts';
import { linkIn, newestMail } from '../helpers/newestMail.ts';
import { startProcess, type OtherProcess } from '../helpers/processes/startProcess.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { until } from '../helpers/until.ts';
import { Visitor } from '../helpers/Visitor.ts';

/** Whole words, as no part of the hub has them. */
const planted = {
  naam: 'Xanthippe Quaadvlieg',
  email: 'xanthippe.quaadvlieg@verborgenadres.example',
  vraag: 'Mijn kwispelstaartje verzwikte zijn enkelgewricht, wie weet raad?',
  bericht: 'Het flapdrolletje zit nu bij de kachelpijp.',
  wachtwoord: 'sesamzaadjesopenu',
};

let hub: TestHub;
let library: Library;
/** The process whose lines are read, and the same as a hub to visit. */
let other: OtherProcess;
let there: TestHub;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  other = startProcess({
    script: 'serveHub.ts',
    args: [String(port)],
    // A mail server that is not there: every delivery fails, and is logged.
    env: { LOG_LEVEL: 'trace', PORT: String(port), PUBLIC_URL: url, SMTP_URL: 'smtp://127.0.0.1:9' },
  });
  await other.says('ready');
  there = { ...hub, url, fetch: askAt(url), post: postAt(url) };
});

afterAll(async () => {
  await other.kill();
  await hub.stop();
});

describe('Lines of the log, at their most talkative', () => {
  it('should hold no name, address, word, password or personal link of anyone, through a whole flow', async () => {
    const base = `/${library.slug}`;
    const staff = await createUser(hub, { library, role: 'librarian' });
    const librarian = new Visitor(there);
    await librarian.open('/inloggen');
    const right = { account: staff.email, wachtwoord: 'een wachtwoord voor tests' };
    await librarian.send(/wachtwoord$/, right);
    expect(librarian.cookie).toBeDefined();

    const resident = new Visitor(there);
    const { naam, email, vraag } = planted;
    await resident.open(`${base}/vraag`);
    expect(await resident.send(/\/vraag$/, { naam, email: 'geen adres', vraag })).toBe(422);
    expect(await resident.send(/\/vraag$/, { naam, email, vraag })).toBe(200);
    const question = await questionOf(library);
    await librarian.open(`${base}/vragen/${question}`);
    const group = { titel: 'Kwesties', samenvatting: 'Over enkels en staarten.' };
    expect(await librarian.send(/\/groep$/, group)).toBe(200);
    const path = librarian.path.split('?')[0] ?? '';

    await resident.open(path);
    expect(await resident.send(/\/meedoen$/, { naam, email })).toBe(200);
    const link = await linkTo('join', /\/link\//);
    await resident.open(link);
    expect(await resident.send(/\/link\//)).toBe(200);
    await resident.open(`${path}/gesprekken/nieuw`);
    const talk = { onderwerp: planted.bericht, bericht: planted.bericht };
    expect(await resident.send(/\/gesprekken\/nieuw$/, talk)).toBe(200);

    const event = await createEvent(hub, { library, capacity: 5 });
    const guest = new Visitor(there);
    await guest.open(`${base}/agenda/${event.slug}`);
    expect(await guest.send(/\/aanmelden$/, { naam, email, personen: '2' })).toBe(200);
    const rsvp = await linkTo('rsvp', /\/aanmelding\//);
    await guest.open(rsvp);
    await guest.send(/\/bevestigen$/);

    await guest.open('/inloggen');
    const wrong = { account: planted.email, wachtwoord: planted.wachtwoord };
    expect(await guest.send(/wachtwoord$/, wrong)).toBe(400);
    await there.fetch(`/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: there.url },
      body: JSON.stringify({ email, password: planted.wachtwoord }),
    });
    await there.fetch(`/api/questions?where[text][equals]=${encodeURIComponent(vraag)}&where[x.y]=1`);
    await there.fetch(`${base}/zoeken?q=${encodeURIComponent(vraag)}`);

    const lines = () =>
      other
        .printed()
        .split('\n')
        .filter((line) => line.startsWith('{'));
    await until(() => lines().some((line) => line.includes('"level":40') || line.includes('"level":50')));
    expect(lines().length).toBeGreaterThan(20);
    for (const line of lines()) expect(() => JSON.parse(line) as unknown).not.toThrow();
    const [first, last] = naam.split(' ') as [string, string];
    const hidden = [
      'kwispelstaartje',
      'enkelgewricht',
      'flapdrolletje',
      'verborgenadres',
      planted.wachtwoord,
    ];
    const tokens = [link, rsvp].map((each) => each.split('/').at(-1) ?? '');
    for (const word of [first, last, ...hidden, ...tokens, staff.email]) {
      const found = lines().filter((line) => line.toLowerCase().includes(word.toLowerCase()));
      expect({ word, found }).toEqual({ word, found: [] });
    }
  });
});

async function linkTo(kind: string, match: RegExp): Promise<string> {
  return linkIn(await newestMail(hub, { to: planted.email, kind }), match);
}

async function questionOf({ id }: Library): Promise<string> {
  const found = await hub.payload.find({
    collection: 'questions',
    where: { library: { equals: id } },
    depth: 0,
    overrideAccess: true, // a test looks everywhere
  });
  return found.docs[0]?.id ?? '';
}

function askAt(url: string): TestHub['fetch'] {
  return (path, init = {}) => fetch(new URL(path, url), { redirect: 'manual', ...init });
}

function postAt(url: string): TestHub['post'] {
  return (path, fields, { cookie } = {}) =>
    askAt(url)(path, {
      method: 'POST',
      body: new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
      ),
      headers: { Origin: url, 'Sec-Fetch-Site': 'same-origin', ...(cookie ? { Cookie: cookie } : {}) },
    });
}
