import type { CollectionConfig } from 'payload';
import { many, one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { oldSlugsField, slugField, themesField } from '../fields/common.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { packagesAccess as access } from './access.ts';

/** Information that a partner brings, from which an activity can start. */
export const Packages: CollectionConfig = {
  slug: 'packages',
  labels: {
    singular: { nl: 'Informatiepakket', en: 'Package' },
    plural: { nl: 'Informatiepakketten', en: 'Packages' },
  },
  admin: { useAsTitle: 'title', group: { nl: 'Mensen', en: 'People' } },
  access,
  lockDocuments: false,
  hooks: {
    beforeValidate: [libraryFrom({ path: 'partner', relationTo: 'partners' })],
    beforeChange: [keepSlugFree()],
  },
  fields: [
    one('partner', 'partners', { nl: 'Partner', en: 'Partner' }, { required: true }),
    line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
    slugField(),
    oldSlugsField(),
    lines('summary', { nl: 'Samenvatting', en: 'Summary' }, { max: 1500 }),
    many('files', 'media', { nl: 'Bestanden', en: 'Files' }),
    {
      name: 'links',
      type: 'array',
      labels: { singular: { nl: 'Link', en: 'Link' }, plural: { nl: 'Links', en: 'Links' } },
      label: { nl: 'Links', en: 'Links' },
      maxRows: 30,
      fields: [
        line('title', { nl: 'Titel', en: 'Title' }, { required: true }),
        line('url', { nl: 'Adres', en: 'Address' }, { max: 500, required: true }),
      ],
    },
    many('dossiers', 'dossiers', { nl: 'Dossiers', en: 'Dossiers' }),
    themesField(),
  ],
};
