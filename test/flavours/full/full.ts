import {
  choice,
  defineFlavour,
  everyone,
  librarian,
  lines,
  many,
  mayCreate,
} from '../../../src/flavours/index.ts';

const texts = {
  nl: {
    title: 'Alles',
    ask: 'Neem mee',
    feed: 'Nieuws van Alles',
    items: 'Dingen van Alles',
    counted: 'Aantal',
    why: 'omdat je meedoet met Alles',
  },
  en: {
    title: 'All',
    ask: 'Take along',
    feed: 'News of All',
    items: 'Things of All',
    counted: 'Number',
    why: 'because you take part in All',
  },
};
type Words = (typeof texts)['nl'];
type Settings = { desk: string };

/** Uses every member of the contract, for the test that turns it on and off. */
export default defineFlavour<Settings, Words>({
  contract: 1,
  slug: 'alles',
  name: { nl: 'Alles', en: 'All' },
  description: { nl: 'Gebruikt alles.', en: 'Uses everything.' },
  texts,
  settings: {
    type: 'object',
    properties: {
      desk: {
        type: 'string',
        format: 'email',
        default: 'balie@alles.example',
        'x-label': { nl: 'Balie', en: 'Desk' },
      },
    },
  },
  collections: [
    {
      slug: 'alles-items',
      access: { create: mayCreate(librarian), read: everyone, update: librarian, delete: librarian },
      fields: [lines('text', { nl: 'Tekst', en: 'Text' })],
    },
  ],
  extend: {
    questions: {
      fields: [
        choice(
          'channel',
          { nl: 'Hoe', en: 'How' },
          { desk: { nl: 'Balie', en: 'Desk' }, phone: { nl: 'Telefoon', en: 'Telephone' } },
        ),
        lines('note', { nl: 'Notitie', en: 'Note' }),
        many('about', 'themes', { nl: 'Over', en: 'About' }),
      ],
      hooks: {
        beforeChange: [
          ({ data }) => ({ ...data, alles: { ...(data as { alles?: object }).alles, note: 'gezien' } }),
        ],
      },
    },
    dossiers: { fields: [lines('note', { nl: 'Notitie', en: 'Note' })] },
  },
  search: {
    'alles-items': {
      one: (words) => words.title,
      many: (words) => words.items,
      entry: ({ text }: { text?: string | null }) => {
        if (text?.includes('kapot')) throw new Error('This one cannot be shown');
        return text ? { title: text, path: '/stuk', words: ['boerderij'] } : null;
      },
    },
  },
  pages: {
    nav: [{ label: (words) => words.title, path: '/' }],
    load: () => import('./fullPages.ts'),
    sitemap: async () => [{ path: '/stuk' }],
  },
  steps: [
    {
      from: 'dossiers',
      key: 'mee',
      label: (words) => words.ask,
      who: 'everyone',
      when: ({ doc }) => doc.title !== 'Niet deze',
      act: async ({ ctx, doc, req }) => {
        const { mailFromFlavour } = await import('../../../src/flavours/hub.ts');
        await mailFromFlavour({
          req,
          flavour: 'alles',
          kind: 'taken',
          library: ctx.library,
          to: ctx.settings.desk,
          language: 'nl',
          facts: { title: doc.title },
        });
        return ctx.here('/');
      },
    },
    {
      from: 'questions',
      key: 'vraag',
      label: (words) => words.ask,
      who: 'librarian',
      to: (doc) => `/?vraag=${doc.id}`,
    },
    {
      from: 'events',
      key: 'avond',
      label: (words) => words.ask,
      who: 'everyone',
      to: (doc) => `/?avond=${doc.id}`,
    },
    {
      from: 'groups',
      key: 'groep',
      label: (words) => words.ask,
      who: ({ ctx }) => !ctx.user,
      to: (doc) => `/?groep=${doc.id}`,
    },
    {
      from: 'proposals',
      key: 'plan',
      label: (words) => words.ask,
      who: 'librarian',
      to: (doc) => `/?plan=${doc.id}`,
    },
  ],
  mails: {
    taken: {
      why: (words) => words.why,
      content: ({ facts }) => ({ subject: `Meegenomen: ${facts.title}`, paragraphs: ['Dag.'] }),
    },
  },
  dashboard: [
    {
      key: 'items',
      load: async ({ libraries, words }) => ({
        title: words.title,
        items: libraries.map(({ library, settings }) => ({
          id: library.id,
          label: settings.desk,
          href: '/',
        })),
      }),
    },
  ],
  adminViews: [
    { key: 'desk', label: { nl: 'Balie', en: 'Desk' }, Component: '/templates/admin/Today.tsx#Today' },
  ],
  feeds: [
    {
      path: '/nieuws.txt',
      type: 'text/plain; charset=utf-8',
      title: (words) => words.feed,
      load: async ({ words }) => words.feed,
    },
  ],
  figures: [
    {
      key: 'items',
      label: (words) => words.counted,
      columns: [
        { key: 'n', label: (words) => words.counted },
        { key: 'name', label: () => '=SUM' },
      ],
      load: async () => [{ n: 3, name: '=1+1' }],
    },
  ],
  jsonld: { dossiers: ({ doc }) => [{ '@type': 'Thing', name: `Alles over ${doc.title}` }] },
  marc: {
    dossiers: ({ record }) => ({
      ...record,
      fields: [...record.fields, { tag: '500', ind1: ' ', ind2: ' ', subfields: [['a', 'Van Alles']] }],
    }),
  },
  personal: { none: { 'alles-items': ['*'], questions: ['alles.note'], dossiers: ['alles.note'] } },
  seed: [
    {
      library: 'alles-demo',
      settings: { desk: 'demo@alles.example' },
      run: async ({ req, library }) => {
        await req.payload.create({
          collection: 'alles-items' as 'leeskring-books',
          data: { library: library.id, text: 'Demo' } as never,
          overrideAccess: true, // demo content belongs to nobody
          req,
        });
      },
    },
  ],
});
