import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import type { Dossier, Event, Group, Library, Partner, Title } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createTitle } from '../factories/title.ts';
import { createUser, logIn } from '../factories/user.ts';
import { unique } from '../factories/unique.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

let hub: TestHub;
let library: Library;
let other: Library;
const update = { depth: 0, overrideAccess: true } as const;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  other = await createLibrary(hub);
});
afterAll(() => hub.stop());

async function see(path: string, cookie = ''): Promise<{ status: number; html: string }> {
  const answer = await hub.fetch(path, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
}

async function createPartner(over: Partial<Partner>): Promise<Partner> {
  return hub.payload.create({
    collection: 'partners',
    data: { library: library.id, name: unique('Partner'), ...over } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}

describe('what robots read', () => {
  function locations(xml: string): string[] {
    const found: string[] = [];
    let text = '';
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (err) => {
      throw err;
    });
    parser.on('opentag', () => (text = ''));
    parser.on('text', (piece) => (text += piece));
    parser.on('closetag', ({ local }) => {
      if (local === 'loc') found.push(text);
    });
    parser.write(xml).close();
    return found;
  }

  it('should be only what is public, with when it changed', async () => {
    const word = unique('z');
    const shown = await createDossier(hub, { library, title: `Te lezen & te delen ${word}` });
    const group = await createGroup(hub, { library, title: `Open ${word}` });
    const hidden = await createGroup(hub, { library, title: `Dicht ${word}`, visibility: 'hidden' });
    const members = await createGroup(hub, { library, title: `Leden ${word}`, visibility: 'members' });
    const meeting = await createEvent(hub, { library, title: `Besloten ${word}`, group: hidden.id });
    const draft = await createEvent(hub, { library, title: `Concept ${word}`, draft: true });
    const member = await createUser(hub);
    await createMembership(hub, { group: hidden, user: member });
    for (const cookie of ['', await logIn(hub, member)]) {
      const { status, html } = await see(`/${library.slug}/sitemap.xml`, cookie);
      expect(status).toBe(200);
      const pages = locations(html);
      expect(pages).toContain(`${hub.url}/${library.slug}`);
      expect(pages).toContain(`${hub.url}/${library.slug}/dossiers/${shown.slug}`);
      expect(pages).toContain(`${hub.url}/${library.slug}/groepen/${group.slug}`);
      expect(html).toContain(`<lastmod>${new Date(shown.updatedAt).toISOString()}</lastmod>`);
      for (const { slug } of [hidden, members, meeting, draft]) expect(html).not.toContain(slug);
    }
  });

  it('should forget at once what is hidden', async () => {
    const group = await createGroup(hub, { library, title: unique('Straks weg') });
    const path = `/${library.slug}/sitemap.xml`;
    expect((await see(path)).html).toContain(group.slug);
    await hub.payload.update({
      collection: 'groups',
      id: group.id,
      data: { visibility: 'hidden' },
      ...update,
    });
    expect((await see(path)).html).not.toContain(group.slug);
  });

  it('should name every library and every title', async () => {
    const title = await createTitle(hub);
    const index = locations((await see('/sitemap.xml')).html);
    expect(index).toEqual(
      expect.arrayContaining([
        `${hub.url}/sitemap-netwerk.xml`,
        `${hub.url}/${library.slug}/sitemap.xml`,
        `${hub.url}/${other.slug}/sitemap.xml`,
        `${hub.url}/sitemap-titels-1.xml`,
      ]),
    );
    expect(locations((await see('/sitemap-titels-1.xml')).html)).toContain(`${hub.url}/titels/${title.slug}`);
    expect((await see('/sitemap-titels-99.xml')).status).toBe(404);
    for (const address of index) expect((await see(new URL(address).pathname)).status).toBe(200);
  });

  it('should keep robots out of what is not for them', async () => {
    const { html } = await see('/robots.txt');
    expect(html).toContain(`Sitemap: ${hub.url}/sitemap.xml`);
    for (const path of ['/admin', '/mijn', '/aanmelding/', '/api/'])
      expect(html).toContain(`Disallow: ${path}\n`);
  });
});

describe('permanent addresses', () => {
  const program = { headers: { accept: 'application/ld+json' } };
  let things: { kind: string; doc: { id: string }; page: string; type: string }[];
  let group: Group;
  let event: Event;
  let dossier: Dossier;
  let title: Title;

  beforeAll(async () => {
    group = await createGroup(hub, { library });
    event = await createEvent(hub, { library });
    title = await createTitle(hub, { isbn: ['9789025765309'] });
    dossier = await createDossier(hub, { library, titles: [title.id] });
    const partner = await createPartner({ url: 'https://partner.example' });
    const at = `/${library.slug}`;
    things = [
      { kind: 'groups', doc: group, page: `${at}/groepen/${group.slug}`, type: 'Organization' },
      { kind: 'events', doc: event, page: `${at}/agenda/${event.slug}`, type: 'Event' },
      { kind: 'dossiers', doc: dossier, page: `${at}/dossiers/${dossier.slug}`, type: 'Article' },
      { kind: 'titles', doc: title, page: `/titels/${title.slug}`, type: 'Book' },
      { kind: 'partners', doc: partner, page: `${at}/partners/${partner.slug}`, type: 'Organization' },
      { kind: 'libraries', doc: library, page: at, type: 'Library' },
    ];
  });

  it('should lead people to the page, which is there', async () => {
    for (const { kind, doc, page } of things) {
      const answer = await hub.fetch(`/id/${kind}/${doc.id}`);
      expect(answer.status).toBe(303);
      expect(answer.headers.get('vary')).toContain('Accept');
      expect(answer.headers.get('location')).toBe(`${hub.url}${page}`);
      expect((await see(page)).status).toBe(200);
    }
  });

  it('should give programs JSON-LD', async () => {
    for (const { kind, doc, page, type } of things) {
      const answer = await hub.fetch(`/id/${kind}/${doc.id}`, program);
      expect(answer.headers.get('content-type')).toContain('application/ld+json');
      const data = (await answer.json()) as Record<string, string>;
      expect(data).toMatchObject({ '@type': type, url: `${hub.url}${page}` });
      expect(data['@context']).toBe('https://schema.org');
    }
  });

  it('should know nothing of what is hidden, a draft or not there', async () => {
    const { payload } = hub;
    const hidden = await createGroup(hub, { library, visibility: 'hidden' });
    const meeting = await createEvent(hub, { library, group: hidden.id });
    const draft = await createDossier(hub, { library, published: false });
    const closed = await createLibrary(hub, { archived: true });
    const paths = [
      `/id/groups/${hidden.id}`,
      `/id/events/${meeting.id}`,
      `/id/dossiers/${draft.id}`,
      `/id/libraries/${closed.id}`,
      `/id/groups/${event.id}`,
      `/id/users/${group.id}`,
      '/id/titles/x',
      '/id/titles/000000000000000000000000',
      '/id/toString/000000000000000000000000',
    ];
    for (const path of paths) {
      expect({ path, status: (await see(path)).status }).toEqual({ path, status: 404 });
      expect((await hub.fetch(path, program)).status).toBe(404);
    }
    const member = await createUser(hub);
    await createMembership(hub, { group: hidden, user: member });
    const cookie = await logIn(hub, member);
    expect((await see(`/id/groups/${hidden.id}`, cookie)).status).toBe(303);
    expect(
      (await hub.fetch(`/id/groups/${hidden.id}`, { headers: { cookie, ...program.headers } })).status,
    ).toBe(404);
    await payload.update({ collection: 'dossiers', id: draft.id, data: { _status: 'published' }, ...update });
    expect((await see(`/id/dossiers/${draft.id}`)).status).toBe(303);
  });
});
