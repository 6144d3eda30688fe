import { defineFlavour, everyone } from '../../../src/flavours/index.ts';

const fail = (where: string) => (): never => {
  throw new Error(`nasty ${where}`);
};

/** Throws wherever it can. */
export default defineFlavour({
  contract: 1,
  slug: 'nasty',
  name: { nl: 'Vals', en: 'Nasty' },
  description: { nl: 'Gooit overal.', en: 'Throws everywhere.' },
  collections: [
    {
      slug: 'nasty-things',
      access: { read: fail('access'), create: everyone },
      hooks: { beforeChange: [fail('own hook')] },
      fields: [{ name: 'title', type: 'text' }],
    },
  ],
  extend: {
    dossiers: {
      fields: [
        {
          name: 'note',
          type: 'text',
          validate: fail('validate'),
          hooks: { afterRead: [fail('field hook')] },
        },
      ],
      hooks: {
        beforeValidate: [fail('beforeValidate')],
        beforeChange: [({ data }) => ({ ...data, title: 'Gekaapt', nasty: { note: 'mag' } })],
        afterChange: [fail('afterChange')],
        afterRead: [fail('afterRead')],
      },
    },
  },
  pages: {
    nav: [{ label: fail('nav'), path: '/' }],
    load: () => import('./nastyPages.ts'),
    sitemap: fail('sitemap'),
  },
  steps: [
    { from: 'dossiers', key: 'who', label: () => 'Wie', who: fail('who'), to: () => '/' },
    { from: 'dossiers', key: 'label', label: fail('label'), who: 'everyone', to: () => '/' },
    { from: 'dossiers', key: 'act', label: () => 'Doe', who: 'everyone', act: fail('act') },
  ],
  dashboard: [{ key: 'card', load: fail('card') }],
  feeds: [{ path: '/feed.atom', type: 'text/plain', title: () => 'Feed', load: fail('feed') }],
  figures: [{ key: 'count', label: () => 'Aantal', columns: [], load: fail('figure') }],
  jsonld: { dossiers: fail('jsonld') },
  marc: { dossiers: ({ record }) => ({ ...record, leader: '<x>' }) },
  tasks: [{ key: 'daily', every: 'day', run: fail('task') }],
});
