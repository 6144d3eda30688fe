/* The files of a new flavour: one collection, one page, one kind of dossier, texts, settings, a test. */

/**
 * @param {{ name: string, up: string }} args its slug; the way from its folder to the project's
 * @returns {Record<string, string>} texts by file name
 */
export function flavourFiles({ name, up }) {
  const title = name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return {
    'texts.ts': `/** Words of ${title}, and its settings. */
export const texts = {
  nl: {
    title: '${title}',
    lead: 'Wat we hier samen doen.',
    items: 'Dit is er',
    empty: 'Er is nog niets.',
  },
  en: {
    title: '${title}',
    lead: 'What we do here together.',
    items: 'What there is',
    empty: 'There is nothing yet.',
  },
};
export type Words = (typeof texts)['nl'];
export type Settings = { most: number };
`,
    'index.ts': `import {
  chapter,
  contractVersion,
  defineFlavour,
  document,
  everyone,
  librarian,
  line,
  lines,
  mayCreate,
} from '${up}/src/flavours/index.ts';
import { texts, type Settings, type Words } from './texts.ts';

/** ${title}: say here in one sentence what it adds to a library. */
export default defineFlavour<Settings, Words>({
  contract: contractVersion,
  slug: '${name}',
  name: { nl: '${title}', en: '${title}' },
  description: { nl: 'Wat het toevoegt, in één zin.', en: 'What it adds, in one sentence.' },
  texts,
  settings: {
    type: 'object',
    properties: {
      most: {
        type: 'integer',
        minimum: 1,
        maximum: 100,
        default: 20,
        'x-label': { nl: 'Hoeveel er op de pagina staan', en: 'How many are on the page' },
      },
    },
  },
  collections: [
    {
      slug: '${name}-items',
      labels: { singular: { nl: 'Onderdeel', en: 'Item' }, plural: { nl: 'Onderdelen', en: 'Items' } },
      admin: { useAsTitle: 'title' },
      access: { create: mayCreate(librarian), read: everyone, update: librarian, delete: librarian },
      fields: [
        line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
        lines('text', { nl: 'Tekst', en: 'Text' }, { max: 600 }),
      ],
    },
  ],
  pages: {
    nav: [{ label: (words) => words.title, path: '/' }],
    load: () => import(/* webpackIgnore: true */ /* turbopackIgnore: true */ './pages.ts'),
  },
  personal: { none: { '${name}-items': ['*'] } },
  dossierKinds: {
    verslag: {
      label: { nl: 'Verslag: ${title}', en: 'Report: ${title}' },
      hint: { nl: 'Wat er gebeurde en wat jullie leerden.', en: 'What happened and what you learned.' },
      start: () => document(chapter('Wat we deden', undefined, 'Schrijf hier wat er gebeurde.')),
    },
  },
});
`,
    'pages.ts': `import { createElement, readMany } from '${up}/src/flavours/hub.ts';
import type { FlavourSite } from '${up}/src/flavours/index.ts';
import { Items } from './Items.tsx';
import type { Settings, Words } from './texts.ts';

/** \`/:library/${name}\` */
export function routes(site: FlavourSite<Settings, Words>) {
  const show = site.page(async (ctx) => {
    const { docs } = await readMany({
      ctx,
      collection: '${name}-items',
      where: { library: { equals: ctx.library.id } },
      limit: ctx.settings.most,
    });
    const items = docs.map(({ id, title, text }) => ({ id, title, text: text ?? '' }));
    const { words } = ctx;
    return { title: words.title, render: (view) => createElement(Items, { view, words, items }) };
  });
  return site.router().get('/', show);
}
`,
    'Items.tsx': `import { Heading, Hero, Page, Section, type PageView } from '${up}/src/flavours/hub.ts';
import type { Words } from './texts.ts';

type Props = { view: PageView; words: Words; items: { id: string; title: string; text: string }[] };

/** What there is. */
export function Items({ view, words, items }: Props) {
  return (
    <Page view={view}>
      <Hero title={words.title} lead={words.lead} />
      <Section id="onderdelen" title={words.items}>
        {items.length === 0 ? <p className="nl-paragraph">{words.empty}</p> : null}
        {items.map(({ id, title, text }) => (
          <article key={id}>
            <Heading level={3}>{title}</Heading>
            <p className="nl-paragraph">{text}</p>
          </article>
        ))}
      </Section>
    </Page>
  );
}
`,
    [`test/${name}.test.ts`]: `import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLibrary } from '${up}/../test/factories/library.ts';
import { turnOn } from '${up}/../test/flavours/turn.ts';
import { startHub, type TestHub } from '${up}/../test/helpers/startHub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub({ flavours: '${name}' });
});
afterAll(() => hub.stop());

describe('${title}', () => {
  it('should show what there is in a library that has it, and nothing in another', async () => {
    const [library, other] = [await createLibrary(hub), await createLibrary(hub)];
    await turnOn(hub, library, [{ flavour: '${name}' }]);
    await hub.payload.create({
      collection: '${name}-items',
      data: { library: library.id, title: 'Het eerste' },
      overrideAccess: true, // a test's own data
    });
    const page = await hub.fetch(\`/\${library.slug}/${name}\`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Het eerste');
    expect((await hub.fetch(\`/\${other.slug}/${name}\`)).status).toBe(404);
  });
});
`,
  };
}
