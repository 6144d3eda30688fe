import {
  chapter,
  contractVersion,
  defineFlavour,
  document,
  everyone,
  librarian,
  line,
  lines,
  mayCreate,
  one,
} from '../../src/flavours/index.ts';
import { texts, type Settings, type Words } from './texts.ts';

/** A reading club: the example of docs/flavours.md. */
export default defineFlavour<Settings, Words>({
  contract: contractVersion,
  slug: 'leeskring',
  name: { nl: 'Leeskring', en: 'Reading club' },
  description: { nl: 'Samen boeken lezen en bespreken.', en: 'Reading and discussing books together.' },
  texts,
  settings: {
    type: 'object',
    required: ['place'],
    properties: {
      place: {
        type: 'string',
        minLength: 1,
        maxLength: 80,
        default: 'aan de leestafel',
        'x-label': { nl: 'Waar', en: 'Where' },
      },
      mostBooks: {
        type: 'integer',
        minimum: 1,
        maximum: 50,
        default: 12,
        'x-label': { nl: 'Hoeveel boeken op de lijst', en: 'How many books on the list' },
      },
    },
  },
  collections: [
    {
      slug: 'leeskring-books',
      labels: { singular: { nl: 'Boek', en: 'Book' }, plural: { nl: 'Boeken', en: 'Books' } },
      admin: { useAsTitle: 'title' },
      access: { create: mayCreate(librarian), read: everyone, update: librarian, delete: librarian },
      fields: [
        line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
        lines('why', { nl: 'Waarom dit boek?', en: 'Why this book?' }, { max: 600 }),
        one('dossier', 'dossiers', { nl: 'Dossier', en: 'Dossier' }),
      ],
    },
  ],
  pages: {
    nav: [{ label: (words) => words.title, path: '/' }],
    load: () => import(/* webpackIgnore: true */ /* turbopackIgnore: true */ './pages.ts'),
  },
  steps: [
    {
      from: 'dossiers',
      key: 'lezen',
      label: (words) => words.start,
      who: 'librarian',
      act: async ({ ctx, doc, req }) => {
        await req.payload.create({
          collection: 'leeskring-books',
          data: { library: ctx.library.id, title: doc.title, why: doc.summary, dossier: doc.id },
          overrideAccess: true, // the step is for librarians of this library
          req,
        });
        return ctx.here('/');
      },
    },
  ],
  personal: { none: { 'leeskring-books': ['*'] } },
  dossierKinds: {
    verslag: {
      label: { nl: 'Verslag van de leeskring', en: 'Report of the reading club' },
      hint: { nl: 'Wat jullie van een boek vonden.', en: 'What you thought of a book.' },
      start: () =>
        document(
          '*Welk boek lazen jullie?*',
          chapter('Wat we ervan vonden', undefined, 'Noem ook waar je het niet over eens was.'),
          chapter('Wat we hierna lezen', undefined, 'Eén titel, en waarom.'),
        ),
    },
  },
});
