import type { CollectionConfig } from 'payload';
import { announcePublished } from '../../src/notifications/announcePublished.ts';
import { sitePreview } from '../../src/libraries/sitePreview.ts';
import { languageField, motifField, oldSlugsField, slugField, themesField } from '../fields/common.ts';
import { choice } from '../fields/choice.ts';
import { many, one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { sameLibrary } from '../hooks/sameLibrary.ts';
import { dossiersAccess as access } from './access.ts';
import { dossierKinds } from './dossierKinds.ts';
import { dossierEditor } from './editor.ts';
import { unlessGroupIsClosed, writersOnly } from './fieldAccess.ts';
import { noteEditor } from './hooks/noteEditor.ts';
import { keepsKind } from './keepsKind.ts';
import { settleReview } from './hooks/settleReview.ts';
import { tellAsker } from './hooks/tellAsker.ts';

/** What people found out together, written like a wiki: every save is a version. */
export const Dossiers: CollectionConfig = {
  slug: 'dossiers',
  labels: { singular: { nl: 'Dossier', en: 'Dossier' }, plural: { nl: 'Dossiers', en: 'Dossiers' } },
  admin: {
    useAsTitle: 'title',
    preview: sitePreview(({ slug }) => `/dossiers/${slug}`),
    defaultColumns: ['title', 'kind', '_status', 'updatedAt'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  versions: { drafts: true, maxPerDoc: 0 },
  indexes: [{ fields: ['library', 'slug'], unique: true }],
  hooks: {
    beforeValidate: [sameLibrary({ group: 'groups', question: 'questions', events: 'events' })],
    beforeChange: [noteEditor, settleReview, keepSlugFree()],
    afterChange: [tellAsker, announcePublished('dossier')],
  },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
    slugField(),
    oldSlugsField(),
    lines('summary', { nl: 'Samenvatting', en: 'Summary' }, { max: 600 }),
    { name: 'body', type: 'richText', editor: dossierEditor, label: { nl: 'Tekst', en: 'Text' } },
    choice('kind', { nl: 'Soort', en: 'Kind' }, dossierKinds, {
      required: true,
      defaultValue: 'theme',
      validate: keepsKind,
    }),
    one(
      'group',
      'groups',
      { nl: 'Kennisgroep', en: 'Knowledge group' },
      { access: { read: unlessGroupIsClosed } },
    ),
    one(
      'question',
      'questions',
      { nl: 'Ontstaan uit vraag', en: 'Grew from question' },
      { access: { read: unlessGroupIsClosed } },
    ),
    many(
      'events',
      'events',
      { nl: 'Ontstaan uit activiteiten', en: 'Grew from events' },
      { access: { read: unlessGroupIsClosed } },
    ),
    many('titles', 'titles', {
      nl: 'Boeken, muziek en films hierover',
      en: 'Books, music and films about this',
    }),
    {
      name: 'sources',
      type: 'array',
      labels: { singular: { nl: 'Bron', en: 'Source' }, plural: { nl: 'Bronnen', en: 'Sources' } },
      maxRows: 100,
      label: { nl: 'Bronnen', en: 'Sources' },
      fields: [
        line('title', { nl: 'Bron', en: 'Source' }, { max: 300, required: true }),
        line('url', { nl: 'Adres', en: 'Address' }, { max: 500 }),
      ],
    },
    many('authors', 'users', { nl: 'Schrijvers', en: 'Authors' }),
    choice(
      'licence',
      { nl: 'Licentie', en: 'Licence' },
      {
        'CC-BY-SA-4.0': { nl: 'CC BY-SA 4.0: delen met naam, en weer zo delen', en: 'CC BY-SA 4.0' },
        'CC-BY-4.0': { nl: 'CC BY 4.0: delen met naam', en: 'CC BY 4.0' },
        'CC0-1.0': { nl: 'CC0: vrij', en: 'CC0' },
      },
      { required: true, defaultValue: 'CC-BY-SA-4.0', admin: { position: 'sidebar' } },
    ),
    {
      name: 'reviewBy',
      type: 'date',
      label: { nl: 'Nakijken voor', en: 'Review by' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'reviewAsked',
      type: 'checkbox',
      label: { nl: 'Klaar om na te kijken', en: 'Ready for review' },
      access: { read: writersOnly },
      admin: { position: 'sidebar' },
    },
    line(
      'changeNote',
      { nl: 'Wat is er veranderd?', en: 'What changed?' },
      { max: 200, access: { read: writersOnly } },
    ),
    one(
      'editedBy',
      'users',
      { nl: 'Laatst bewaard door', en: 'Last saved by' },
      { access: { read: writersOnly }, admin: { readOnly: true, position: 'sidebar' } },
    ),
    line(
      'editedByName',
      { nl: 'Naam van wie bewaarde', en: 'Name of who saved' },
      { max: 100, access: { read: writersOnly }, admin: { readOnly: true, hidden: true } },
    ),
    themesField(),
    motifField(),
    languageField(),
  ],
};
