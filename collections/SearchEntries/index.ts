import type { CollectionConfig } from 'payload';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { searchEntriesAccess as access } from './access.ts';

/**
 * What can be found, one entry per public thing: kept by hooks in the transaction of each change.
 * `stems` is the text brought back to word stems; both databases search that.
 */
export const SearchEntries: CollectionConfig = {
  slug: 'search-entries',
  admin: { hidden: true },
  access,
  lockDocuments: false,
  fields: [
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 100, required: true, unique: true }),
    line('kind', { nl: 'Soort', en: 'Kind' }, { max: 40, required: true, index: true }),
    line('doc', { nl: 'Document', en: 'Document' }, { max: 60, required: true }),
    one('library', 'libraries', { nl: 'Bibliotheek', en: 'Library' }),
    line('title', { nl: 'Titel', en: 'Title' }, { max: 500 }),
    lines('summary', { nl: 'Samenvatting', en: 'Summary' }, { max: 1000 }),
    line('path', { nl: 'Pad', en: 'Path' }, { max: 300 }),
    lines('titleStems', { nl: 'Stammen van de titel', en: 'Stems of the title' }, { max: 2000 }),
    lines('stems', { nl: 'Stammen', en: 'Stems' }, { max: 60000 }),
    { name: 'date', type: 'date' },
  ],
};
