import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../src/core/Problem.ts';
import { lexicalToMarkdown } from '../../src/core/richtext/lexicalToMarkdown.ts';
import { markdownToLexical } from '../../src/core/richtext/markdownToLexical.ts';
import { publishDossier } from '../../src/dossiers/commands/publishDossier.ts';
import { restoreDossier } from '../../src/dossiers/commands/restoreDossier.ts';
import { saveDossier } from '../../src/dossiers/commands/saveDossier.ts';
import { contentOf, type DossierContent } from '../../src/dossiers/DossierContent.ts';
import { findVersion } from '../../src/dossiers/versions/findVersion.ts';
import { newestVersion } from '../../src/dossiers/versions/newestVersion.ts';
import type { Dossier, Group, Library, Title } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createTitle } from '../factories/title.ts';
import { unique } from '../factories/unique.ts';
import { formOf } from '../helpers/formOf.ts';
import { startProcess } from '../helpers/processes/startProcess.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { createPerson, type Person } from './people.ts';

let hub: TestHub;
let library: Library;
let group: Group;
let ada: Person;
let bob: Person;
let librarian: Person;
let titles: Title[];

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  group = await createGroup(hub, { library });
  ada = await createPerson(hub, { group });
  bob = await createPerson(hub, { group });
  librarian = await createPerson(hub, { library, role: 'librarian' });
  titles = await Promise.all([1, 2, 3].map(() => createTitle(hub)));
});
afterAll(() => hub.stop());

const newest = async (id: string) => {
  const version = await newestVersion({ payload: hub.payload, id });
  if (!version) throw new Error('A dossier without versions');
  return version;
};
const pathOf = (dossier: Dossier, path = '') => `/${library.slug}/dossiers/${dossier.slug}${path}`;
const get = async (path: string, person?: Person) =>
  hub.fetch(path, { headers: person ? { Cookie: person.cookie } : {} });
const textOf = async (path: string, person?: Person) => (await get(path, person)).text();

/** The form of a dossier as someone sees it. */
async function openForm(dossier: Dossier, person: Person) {
  return formOf(await textOf(pathOf(dossier, '/bewerken'), person), /bewerken$/).fields;
}

async function send(dossier: Dossier, person: Person, fields: Record<string, string | string[]>) {
  return hub.post(pathOf(dossier, '/bewerken'), { actie: 'bewaar', ...fields }, person);
}

describe('saving', () => {
  it('should store every save as a version that says who, when and why', async () => {
    const dossier = await createDossier(hub, { library, group: group.id });
    const before = Date.now();
    for (const [person, text] of [
      [ada, 'Eén.'],
      [bob, 'Twee.'],
    ] as const) {
      const fields = await openForm(dossier, person);
      const answer = await send(dossier, person, { ...fields, tekst: text, wat: `Schreef ${text}` });
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        pathOf(dossier, '/ontwerp?gedaan=bewaard'),
      ]);
    }
    const { docs } = await hub.payload.findVersions({
      collection: 'dossiers',
      where: { parent: { equals: dossier.id } },
      sort: 'updatedAt',
      depth: 0,
      overrideAccess: true, // a test looks everywhere
    });
    expect(
      docs
        .map(({ version }) => [version.editedBy, version.editedByName, version.changeNote, version._status])
        .map((row) => row.map((each) => each ?? null)),
    ).toEqual([
      [null, null, null, 'published'],
      [ada.user.id, ada.user.name, 'Schreef Eén.', 'draft'],
      [bob.user.id, bob.user.name, 'Schreef Twee.', 'draft'],
    ]);
    expect(docs.slice(1).every((version) => Date.parse(version.updatedAt) >= before)).toBe(true);
    expect(docs.filter((version) => version.latest).map((version) => version.id)).toEqual([
      (await newest(dossier.id)).id,
    ]);
  });

  it('should give a form back that says any number of sources, with at most what it may have', async () => {
    const dossier = await createDossier(hub, { library, group: group.id });
    const fields = await openForm(dossier, ada);
    for (const bronnen of ['1e9', '99999999999', '101', '-1', 'veel']) {
      const answer = await send(dossier, ada, { ...fields, tekst: 'Een heel verhaal.', bronnen });
      const html = await answer.text();
      expect([bronnen, answer.status]).toEqual([bronnen, 422]);
      expect(html.length).toBeLessThan(500_000);
      expect(html).toContain('Een heel verhaal.');
    }
  });

  it('should know no version by an id that is a list', async () => {
    const dossier = await createDossier(hub, { library, group: group.id });
    for (const path of ['/verschil?van=1,2', '/geschiedenis/1,2', '/verschil?naar={"$gt":""}'])
      expect([path, (await get(pathOf(dossier, path), ada)).status]).toEqual([path, 404]);
  });

  it('should show readers what is published and writers the draft', async () => {
    const dossier = await createDossier(hub, { library, group: group.id, text: 'Nagekeken woorden.' });
    await send(dossier, ada, {
      ...(await openForm(dossier, ada)),
      titel: 'Andere titel',
      tekst: 'Ontwerpwoorden.',
    });
    const visitor = await textOf(pathOf(dossier));
    expect(visitor).toContain('Nagekeken woorden.');
    expect(visitor).not.toContain('Ontwerpwoorden');
    expect(await textOf(pathOf(dossier), bob)).toContain(pathOf(dossier, '/ontwerp'));
    expect(await textOf(pathOf(dossier, '/ontwerp'), bob)).toContain('Ontwerpwoorden.');
    for (const list of [
      '/dossiers',
      '/dossiers?q=Ontwerpwoorden',
      '/dossiers.atom',
      '/dossiers?q=Andere+titel',
    ]) {
      expect(await textOf(`/${library.slug}${list}`)).not.toMatch(
        /Ontwerpwoorden\.|<h2[^>]*>\s*<a[^>]*>Andere titel/,
      );
    }
    expect((await get(`/${library.slug}/dossiers`)).status).toBe(200);
    expect(await textOf(`/${library.slug}/dossiers`)).toContain(dossier.title);
  });

  it('should keep titles, sources and themes, find titles by words and ISBN, and lose nothing on the way', async () => {
    const known = await createTitle(hub, {
      title: unique('Snoerloos'),
      isbn: ['9780465067107'],
      creators: ['Don Norman'],
    });
    const dossier = await createDossier(hub, {
      library,
      group: group.id,
      titles: [titles[0]?.id as string],
      published: false,
    });
    const fields = await openForm(dossier, ada);
    const unsaved = {
      ...fields,
      tekst: 'Nog niet bewaard.',
      'bron-1': 'Buurman',
      titels: [titles[0]?.id as string],
    };
    const found = await send(dossier, ada, { ...unsaved, actie: 'zoek', zoek: '978-0-465-06710-7' });
    expect(found.status).toBe(200);
    const again = formOf(await found.text(), /bewerken$/).fields;
    expect(again).toMatchObject({
      tekst: 'Nog niet bewaard.',
      'bron-1': 'Buurman',
      erbij: known.id,
      titels: titles[0]?.id,
    });
    const more = await send(dossier, ada, { ...again, actie: 'bron', zoek: '' });
    expect(Number(formOf(await more.text(), /bewerken$/).fields.bronnen)).toBe(Number(fields.bronnen) + 3);

    const refused = await send(dossier, ada, { ...again, zoek: '', 'bronadres-1': 'javascript:alert(1)' });
    expect(refused.status).toBe(422);
    expect(formOf(await refused.text(), /bewerken$/).fields.tekst).toBe('Nog niet bewaard.');
    const saved = await send(dossier, ada, { ...again, zoek: '', 'bronadres-1': 'www.voorbeeld.nl/a' });
    expect(saved.status).toBe(303);
    expect(contentOf((await newest(dossier.id)).dossier)).toMatchObject({
      titles: [titles[0]?.id, known.id],
      sources: [{ title: 'Buurman', url: 'https://www.voorbeeld.nl/a' }],
    });
  });

  it('should refuse an unknown title and a wrong ISBN with the form as it was', async () => {
    const dossier = await createDossier(hub, { library, group: group.id });
    const fields = { ...(await openForm(dossier, ada)), tekst: 'Van mij.', actie: 'zoek' };
    for (const zoek of ['bestaatechtniet', '9780465067108']) {
      const answer = await send(dossier, ada, { ...fields, zoek });
      expect(answer.status).toBe(422);
      expect(formOf(await answer.text(), /bewerken$/).fields).toMatchObject({ tekst: 'Van mij.', zoek });
    }
    // Saving with a search that was not made yet makes it first.
    expect(
      (await send(dossier, ada, { ...fields, actie: 'bewaar', zoek: titles[1]?.title ?? '' })).status,
    ).toBe(200);
    expect((await newest(dossier.id)).dossier.editedBy ?? null).toBeNull();
  });

  it('should keep a text to the letter when nothing in it changed', async () => {
    const dossier = await createDossier(hub, { library, group: group.id });
    const body = structuredClone(dossier.body) as NonNullable<Dossier['body']>;
    const link = { linkType: 'internal', newTab: false, doc: { relationTo: 'dossiers', value: dossier.id } };
    body.root.children.push({
      type: 'paragraph',
      version: 1,
      children: [
        {
          type: 'link',
          version: 3,
          fields: link,
          children: [{ type: 'text', version: 1, text: 'zie', format: 0 }],
        },
      ],
    });
    await hub.payload.update({
      collection: 'dossiers',
      id: dossier.id,
      data: { body },
      overrideAccess: true,
    }); // a test's own data
    const stored = (await newest(dossier.id)).dossier.body;
    await send(dossier, ada, { ...(await openForm(dossier, ada)), titel: 'Nieuwe titel' });
    const { dossier: now } = await newest(dossier.id);
    expect([now.title, now.body]).toEqual(['Nieuwe titel', stored]);
  });

  it('should come out safe, whatever someone writes', async () => {
    const evil =
      '<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n![x](https://kwaad.example/a.png)\n\n## <img src=x onerror=alert(1)>';
    const dossier = await createDossier(hub, { library, group: group.id, published: false });
    const fields = await openForm(dossier, ada);
    await send(dossier, ada, {
      ...fields,
      titel: '"><script>a</script>',
      tekst: evil,
      'bron-1': '<b onclick=x>',
      wat: '<i>',
    });
    const base = await newest(dossier.id);
    await publishDossier({
      payload: hub.payload,
      id: dossier.id,
      base: base.id,
      by: librarian.user,
      note: '',
      reviewBy: null,
    });
    for (const path of [
      '',
      '/geschiedenis',
      '/bewerken',
      '/publiceren',
      `/verschil?van=${base.id}`,
      `/geschiedenis/${base.id}`,
    ]) {
      const html = await textOf(pathOf(dossier, path), librarian);
      expect(html).not.toMatch(/<script>|<img [^>]*(onerror|kwaad)|<b onclick|<i>|href="javascript/);
    }
    expect(await textOf(pathOf(dossier))).toContain('&lt;script&gt;a&lt;/script&gt;');
    const feed = await textOf(`/${library.slug}/dossiers.atom`);
    expect(feed).not.toMatch(/<script>|href="javascript|kwaad\.example\/a\.png" *\/>/);
  });
});

describe('two writers', () => {
  it('should keep both texts, show the difference, and save once the second has seen it', async () => {
    const dossier = await createDossier(hub, {
      library,
      group: group.id,
      text: 'De eerste zin.\n\nDe tweede zin.',
    });
    const [first, second] = await Promise.all([openForm(dossier, ada), openForm(dossier, bob)]);
    await send(dossier, ada, { ...first, tekst: 'De eerste zin van Ada.\n\nDe tweede zin.' });
    const answer = await send(dossier, bob, {
      ...second,
      tekst: 'De eerste zin.\n\nDe tweede zin van Bob.',
      wat: 'Van Bob',
    });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    const { fields } = formOf(html, /bewerken$/);
    expect(fields).toMatchObject({
      tekst: 'De eerste zin.\n\nDe tweede zin van Bob.',
      wat: 'Van Bob',
      vanaf: (await newest(dossier.id)).id,
    });
    expect(html).toContain(ada.user.name);
    expect(html).toMatch(/<ins>.*van Ada.*<\/ins>/);
    expect(html).toMatch(/<del>.*van Ada.*<\/del>/);
    expect(html).toContain('De eerste zin van Ada.\n\nDe tweede zin.</textarea>');

    const merged = 'De eerste zin van Ada.\n\nDe tweede zin van Bob.';
    expect(
      (await send(dossier, bob, { ...fields, 'nu-bewaard': 'x'.repeat(5000), tekst: merged })).status,
    ).toBe(303);
    expect(lexicalToMarkdown((await newest(dossier.id)).dossier.body)).toBe(merged);
  });

  it('should take a double click for one', async () => {
    const dossier = await createDossier(hub, { library, group: group.id });
    const fields = { ...(await openForm(dossier, ada)), tekst: 'Eén keer.' };
    const answers = await Promise.all([send(dossier, ada, fields), send(dossier, ada, fields)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    const { totalDocs } = await hub.payload.countVersions({
      collection: 'dossiers',
      where: { parent: { equals: dossier.id } },
      overrideAccess: true, // a test looks everywhere
    });
    expect(totalDocs).toBe(2);
  });

  it('should let one of many through at a time, and nothing be lost', async () => {
    const dossier = await createDossier(hub, { library, group: group.id, text: 'Begin.' });
    const { id: base } = await newest(dossier.id);
    const save = (text: string) =>
      saveDossier({
        payload: hub.payload,
        id: dossier.id,
        base,
        by: ada.user,
        content: { body: markdownToLexical(text) },
        note: text,
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, (_, at) => save(`Tekst ${at}.`)));
    const refused = outcomes
      .filter((each) => each.status === 'rejected')
      .map((each) => each.reason as Problem);
    expect(refused.map((problem) => problem.code)).toEqual(
      Array.from({ length: 11 }, () => 'dossier.changed'),
    );
  });

  it('should hold between two processes', async () => {
    const dossier = await createDossier(hub, { library, group: group.id, text: '' });
    const processes = ['a', 'b'].map((name) =>
      startProcess({ script: 'writeDossier.ts', args: [dossier.id, ada.user.id, name, '15'] }),
    );
    await Promise.all(processes.map((each) => each.says('ready')));
    for (const each of processes) each.tell('go');
    await Promise.all(processes.map((each) => each.end()));
    const lines = lexicalToMarkdown((await newest(dossier.id)).dossier.body)
      .split('\n\n')
      .sort();
    const written = ['a', 'b'].flatMap((name) => Array.from({ length: 15 }, (_, at) => `${name}${at}`));
    expect(lines).toEqual(written.sort());
    const { totalDocs } = await hub.payload.countVersions({
      collection: 'dossiers',
      where: { parent: { equals: dossier.id } },
      overrideAccess: true, // a test looks everywhere
    });
    expect(totalDocs).toBe(31);
  });
});

describe('history', () => {
  it('should make an old version the newest again, whatever it was', async () => {
    const dossier = await createDossier(hub, { library, group: group.id });
    const part = fc.constantFrom(
      '## Kop',
      'Een [link](/zoeken?q=a+b&c=é).',
      '- a\n- b',
      '> citaat',
      '**vet** woord',
      '',
    );
    const content = fc.record({
      title: fc.constantFrom('Eén', 'Twee', 'Drie & vier'),
      summary: fc.constantFrom(null, 'Kort.'),
      kind: fc.constantFrom<Dossier['kind']>('theme', 'report'),
      titles: fc.subarray([0, 1, 2]).map((chosen) => chosen.map((at) => titles[at]?.id as string)),
      sources: fc.constantFrom<DossierContent['sources']>(
        [],
        [
          { title: 'A', url: null },
          { title: 'B', url: 'https://b.nl' },
        ],
      ),
      body: fc.array(part, { maxLength: 3 }).map((parts) => markdownToLexical(parts.join('\n\n'))),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(content, { minLength: 2, maxLength: 4 }),
        fc.nat(3),
        async (contents, pick) => {
          const saved: string[] = [];
          for (const each of contents) {
            const base = (await newest(dossier.id)).id;
            saved.push(
              await saveDossier({
                payload: hub.payload,
                id: dossier.id,
                base,
                by: ada.user,
                content: each,
                note: '',
              }),
            );
          }
          const at = pick % contents.length;
          const version = await findVersion({
            payload: hub.payload,
            dossier: dossier.id,
            id: saved[at] as string,
          });
          const base = (await newest(dossier.id)).id;
          const id = await restoreDossier({
            payload: hub.payload,
            version,
            base,
            by: bob.user,
            note: 'terug',
          });
          const now = await newest(dossier.id);
          expect(now.id).toBe(id);
          expect(contentOf(now.dossier)).toEqual(contentOf(version.dossier));
          expect(contentOf(now.dossier)).toMatchObject({ ...contents[at] });
          expect([now.dossier.editedBy, now.isPublished]).toEqual([bob.user.id, false]);
        },
      ),
      { numRuns: 8 },
    );
    expect(await textOf(pathOf(dossier))).toContain('Kijk eerst goed.');
  });

  it('should list versions, compare any two, show one and restore it over HTTP', async () => {
    const dossier = await createDossier(hub, {
      library,
      group: group.id,
      published: false,
      text: 'Oude woorden.',
    });
    const { id: old } = await newest(dossier.id);
    await send(dossier, ada, {
      ...(await openForm(dossier, ada)),
      tekst: 'Nieuwe woorden.',
      wat: 'Herschreven',
    });
    const { id: now } = await newest(dossier.id);
    const history = await textOf(pathOf(dossier, '/geschiedenis'), bob);
    expect(history).toContain('Herschreven');
    expect(history).toContain(ada.user.name);
    for (const query of [`?van=${old}&naar=${now}`, `?van=${now}&naar=${old}`]) {
      const difference = await textOf(pathOf(dossier, `/verschil${query}`), bob);
      expect(difference).toMatch(/<del>.*Oude/);
      expect(difference).toMatch(/<ins>.*Nieuwe/);
    }
    expect(await textOf(pathOf(dossier, `/geschiedenis/${old}`), bob)).toContain('Oude woorden.');
    const stale = await hub.post(pathOf(dossier, '/terugzetten'), { versie: old, vanaf: old }, bob);
    expect(stale.status).toBe(409);
    const restored = await hub.post(pathOf(dossier, '/terugzetten'), { versie: old, vanaf: now }, bob);
    expect([restored.status, restored.headers.get('location')]).toEqual([
      303,
      pathOf(dossier, '/geschiedenis?gedaan=teruggezet'),
    ]);
    expect(lexicalToMarkdown((await newest(dossier.id)).dossier.body)).toBe('Oude woorden.');
    expect((await newest(dossier.id)).dossier.editedByName).toBe(bob.user.name);
  });

  it('should not give versions of another dossier', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => createDossier(hub, { library, group: group.id })),
    );
    const { id } = await newest((other as Dossier).id);
    const at = (path: string) => get(pathOf(one as Dossier, path), ada);
    expect((await at(`/geschiedenis/${id}`)).status).toBe(404);
    expect((await at(`/verschil?van=${id}`)).status).toBe(404);
    expect((await at('/geschiedenis/onzin')).status).toBe(404);
    const { id: base } = await newest((one as Dossier).id);
    const answer = await hub.post(pathOf(one as Dossier, '/terugzetten'), { versie: id, vanaf: base }, ada);
    expect(answer.status).toBe(404);
  });

  it('should name who saved in the admin, and not repeat an old note', async () => {
    const dossier = await createDossier(hub, { library, group: group.id, published: false });
    await send(dossier, ada, {
      ...(await openForm(dossier, ada)),
      tekst: 'Van Ada.',
      wat: 'Notitie van Ada',
    });
    const draft = (await newest(dossier.id)).dossier;
    await hub.payload.update({
      collection: 'dossiers',
      id: dossier.id,
      draft: true,
      data: { title: 'Uit de admin', changeNote: draft.changeNote },
      user: { ...librarian.user, collection: 'users' },
      overrideAccess: false,
    });
    const { dossier: now } = await newest(dossier.id);
    expect([now.editedByName, now.changeNote ?? null, now.title]).toEqual([
      librarian.user.name,
      null,
      'Uit de admin',
    ]);
    expect(await textOf(pathOf(dossier), ada)).toContain('Uit de admin');
  });
});
