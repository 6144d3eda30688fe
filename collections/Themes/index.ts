import type { CollectionConfig } from 'payload';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { line } from '../fields/text.ts';
import { one } from '../fields/relation.ts';
import { motifField, oldSlugsField, slugField } from '../fields/common.ts';
import { themesAccess as access } from './access.ts';

/** What things are about; without a library it belongs to the whole network. */
export const Themes: CollectionConfig = {
  slug: 'themes',
  labels: { singular: { nl: 'Thema', en: 'Theme' }, plural: { nl: "Thema's", en: 'Themes' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'library'],
    group: { nl: 'Inrichting', en: 'Set-up' },
  },
  access,
  lockDocuments: false,
  hooks: { beforeChange: [keepSlugFree()] },
  fields: [
    line('title', { nl: 'Naam', en: 'Name' }, { max: 80, required: true }),
    line('titleEn', { nl: 'Naam in het Engels', en: 'Name in English' }, { max: 80 }),
    slugField(),
    oldSlugsField(),
    one('library', 'libraries', {
      nl: 'Bibliotheek (leeg: het hele netwerk)',
      en: 'Library (empty: the whole network)',
    }),
    motifField(),
  ],
};
