import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Event, Library, Package, Partner, User } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { linkIn, newestMail } from '../helpers/newestMail.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';

let hub: TestHub;
let library: Library;
let partner: Partner;
let contact: User;
let cookies: Record<'contact' | 'otherPartner' | 'resident' | 'librarian', string>;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  const make = () =>
    hub.payload.create({
      collection: 'partners',
      data: { library: library.id, name: unique('Partner'), summary: 'Doet iets goeds.' } as never,
      overrideAccess: true, // a test's own data
    });
  partner = await make();
  contact = await speaker(partner);
  cookies = {
    contact: await logIn(hub, contact),
    otherPartner: await logIn(hub, await speaker(await make())),
    resident: await logIn(hub, await createUser(hub, { library, role: 'resident' })),
    librarian: await logIn(hub, await createUser(hub, { library, role: 'librarian' })),
  };
});

afterAll(() => hub.stop());

async function speaker(of: Partner): Promise<User> {
  const user = await createUser(hub);
  return hub.payload.update({
    collection: 'users',
    id: user.id,
    data: { roles: [{ library: library.id, role: 'partner', partner: of.id }] },
    overrideAccess: true, // a test's own data
  });
}

const at = (path: string) => `/${library.slug}${path}`;
const page = () => at(`/partners/${partner.slug}`);

function as(who: keyof typeof cookies): Visitor {
  const visitor = new Visitor(hub);
  visitor.cookie = cookies[who];
  return visitor;
}

async function goTo(event: Event, fields: Record<string, string>): Promise<void> {
  const guest = new Visitor(hub);
  const email = `${unique('gast').toLowerCase()}@mensen.example`;
  await guest.open(at(`/agenda/${event.slug}`));
  await guest.send(/\/aanmelden$/, { email, personen: '1', ...fields });
  await guest.open(linkIn(await newestMail(hub, { to: email, kind: 'rsvp.confirm' }), /aanmelding\//));
  await guest.send(/bevestigen$/);
}

describe('A partner’s own page', () => {
  it('should be changed by its contact persons and librarians, and nobody else', async () => {
    const person = as('contact');
    await person.open(`${page()}/wijzigen`);
    expect(await person.send(/wijzigen$/, { adres: 'javascript:alert(1)' })).toBe(422);
    expect(
      await person.send(/wijzigen$/, { samenvatting: 'Nieuwe woorden', adres: '', aanbod: 'Een\nTwee' }),
    ).toBe(200);
    expect(await new Visitor(hub).open(page())).toContain('Nieuwe woorden');
    expect(await as('librarian').ask(`${page()}/wijzigen`)).toBe(200);
    for (const who of ['otherPartner', 'resident'] as const) {
      expect(await as(who).ask(`${page()}/wijzigen`)).toBe(403);
      expect(await as(who).ask(`${page()}/aanmeldingen`)).toBe(403);
      const answer = await hub.post(
        `${page()}/wijzigen`,
        { samenvatting: 'Gekaapt' },
        { cookie: cookies[who] },
      );
      expect(answer.status).toBe(403);
    }
    expect((await hub.fetch(`${page()}/wijzigen`)).status).toBe(303);
  });

  it('should show its contact numbers, and only the names of who agreed', async () => {
    const event = await createEvent(hub, { library, partners: [partner.id] });
    const alone = await createEvent(hub, { library });
    expect(await new Visitor(hub).open(at(`/agenda/${event.slug}`))).toContain('name="partner"');
    expect(await new Visitor(hub).open(at(`/agenda/${alone.slug}`))).not.toContain('name="partner"');
    await goTo(event, { naam: 'Wel Goed', partner: 'ja' });
    await goTo(event, { naam: 'Liever Niet' });
    const list = await as('contact').open(at(`/agenda/${event.slug}/aanmeldingen`));
    expect(list).toContain('Wel Goed');
    expect(list).not.toContain('Liever Niet');
    expect(list).not.toContain('mensen.example');
    expect(await as('contact').open(`${page()}/aanmeldingen`)).toContain(event.title);
    expect(await as('otherPartner').ask(at(`/agenda/${event.slug}/aanmeldingen`))).toBe(404);
    expect(await as('librarian').open(at(`/agenda/${event.slug}/aanmeldingen`))).toContain('Liever Niet');
  });

  it('should be the partner of what its contact proposes, and of nobody else’s', async () => {
    for (const who of ['contact', 'otherPartner'] as const) {
      const titel = unique('Spreekuur');
      const person = as(who);
      await person.open(at(`/voorstel?partner=${partner.slug}`));
      await person.send(/\/voorstel$/, { titel, wat: 'Elke week.', partner: partner.slug ?? '' });
      const { docs } = await hub.payload.find({
        collection: 'proposals',
        where: { title: { equals: titel } },
        depth: 0,
        overrideAccess: true, // a test looks everywhere
      });
      expect(docs[0]?.state).toBe('sent');
      expect(docs[0]?.partner ?? null).toBe(who === 'contact' ? partner.id : null);
    }
  });
});

describe('A group that a partner brings', () => {
  it('should be asked for on its page by its contacts, begun by librarians, and know the partner', async () => {
    const start = at(`/groepen/nieuw?partner=${partner.slug}`);
    expect(await as('contact').open(page())).toContain(`href="${start}"`);
    for (const who of ['otherPartner', 'resident'] as const)
      expect(await as(who).open(page())).not.toContain(start);
    const made: Record<string, string | null | undefined> = {};
    for (const who of ['contact', 'otherPartner', 'librarian'] as const) {
      const person = as(who);
      const titel = unique('Club');
      await person.open(start);
      await person.send(/groepen\/nieuw$/, { titel, samenvatting: 'Een club die er al is.' });
      const collection = who === 'librarian' ? 'groups' : 'group-requests';
      const { docs } = await hub.payload.find({
        collection,
        where: { title: { equals: titel } },
        depth: 0,
        overrideAccess: true, // a test looks everywhere
      });
      const [doc] = docs as { id: string; partner?: string | null }[];
      made[who] = doc?.partner;
      if (who !== 'contact') continue;
      const decide = as('librarian');
      await decide.open(at(`/groepen/verzoeken/${doc?.id}`));
      expect(await decide.send(/verzoeken/, { besluit: 'ja' })).toBe(200);
      expect(decide.html).toContain(partner.name);
      expect(await new Visitor(hub).open(page())).toContain(titel);
    }
    expect(made.contact).toBe(partner.id);
    expect(made.librarian).toBe(partner.id);
    expect(made.otherPartner).not.toBe(partner.id);
  });
});

describe('A package', () => {
  it('should start an activity that remembers it, and show what came of that', async () => {
    const branch = await createBranch(hub, { library });
    const brought: Package = await hub.payload.create({
      collection: 'packages',
      data: {
        library: library.id,
        partner: partner.id,
        title: unique('Pakket'),
        summary: 'Een draaiboek.',
        links: [
          { title: 'Goed adres', url: 'https://voorbeeld.example' },
          { title: 'Fout adres', url: 'javascript:alert(1)' },
        ],
      } as never,
      depth: 0,
      overrideAccess: true, // a test's own data
    });
    const path = at(`/pakketten/${brought.slug}`);
    const shown = await new Visitor(hub).open(path);
    expect(shown).toContain('https://voorbeeld.example');
    expect(shown).not.toContain('javascript:');
    expect(await new Visitor(hub).open(at('/pakketten'))).toContain(brought.title);
    const desk = as('librarian');
    await desk.open(at(`/agenda/nieuw?pakket=${brought.slug}`));
    expect(desk.html).toContain('Een draaiboek.');
    const datum = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const where = { datum, van: '10:00', tot: '11:00', ruimte: `vestiging:${branch.id}` };
    expect(await desk.send(/agenda\/nieuw$/, where)).toBe(200);
    expect(desk.html).toContain(brought.title);
    const { docs } = await hub.payload.find({
      collection: 'events',
      where: { package: { equals: brought.id } },
      depth: 0,
      overrideAccess: true, // a test looks everywhere
    });
    expect(docs[0]?.partners).toEqual([partner.id]);
    const dossier = await createDossier(hub, { library, events: [docs[0]?.id ?? ''] });
    expect(await new Visitor(hub).open(path)).toContain(dossier.title);
    const by = await hub.fetch(at(`/pakketten/${brought.id}`));
    expect(by.headers.get('location')).toContain(brought.slug);
  });
});
