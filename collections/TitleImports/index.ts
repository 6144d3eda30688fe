import type { CollectionConfig } from 'payload';
import { env } from '../../src/core/env.ts';
import { choice } from '../fields/choice.ts';
import { line } from '../fields/text.ts';
import { titleImportsAccess as access } from './access.ts';
import { queueImport } from './hooks/queueImport.ts';

/** A file with catalogue titles, uploaded in the admin, and the report of what became of it. */
export const TitleImports: CollectionConfig = {
  slug: 'title-imports',
  labels: {
    singular: { nl: 'Titelbestand', en: 'Title file' },
    plural: { nl: 'Titelbestanden', en: 'Title files' },
  },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'state', 'made', 'changed', 'same', 'refused'],
    description: {
      nl: 'Een bestand in MARCXML. Wat er al was, wordt bijgewerkt; wat niet goed is, wordt overgeslagen en hieronder genoemd.',
      en: 'A file in MARCXML. What was there is brought up to date; what is not right is left out and named below.',
    },
    group: { nl: 'Catalogus', en: 'Catalogue' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  upload: {
    staticDir: `${env.DATA_DIR}/imports`,
    mimeTypes: ['application/xml', 'text/xml'],
    crop: false,
    focalPoint: false,
  },
  hooks: { afterChange: [queueImport] },
  fields: [
    line(
      'source',
      { nl: 'Bron (leeg: zoals in het bestand staat)', en: 'Source (empty: as the file says)' },
      { max: 60, access: { update: () => false } },
    ),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        waiting: { nl: 'Wacht', en: 'Waiting' },
        running: { nl: 'Bezig', en: 'Running' },
        done: { nl: 'Klaar', en: 'Done' },
        failed: { nl: 'Mislukt', en: 'Failed' },
      },
      { defaultValue: 'waiting', admin: { readOnly: true } },
    ),
    { name: 'made', type: 'number', label: { nl: 'Nieuw', en: 'Made' }, admin: { readOnly: true } },
    { name: 'changed', type: 'number', label: { nl: 'Veranderd', en: 'Changed' }, admin: { readOnly: true } },
    { name: 'same', type: 'number', label: { nl: 'Hetzelfde', en: 'Same' }, admin: { readOnly: true } },
    {
      name: 'refused',
      type: 'number',
      label: { nl: 'Overgeslagen', en: 'Refused' },
      admin: { readOnly: true },
    },
    {
      name: 'problems',
      type: 'array',
      labels: { singular: { nl: 'Melding', en: 'Problem' }, plural: { nl: 'Meldingen', en: 'Problems' } },
      label: { nl: 'Wat er mis was (de eerste 200)', en: 'What was wrong (the first 200)' },
      maxRows: 200,
      admin: { readOnly: true, initCollapsed: true },
      fields: [
        { name: 'record', type: 'number', label: { nl: 'Record', en: 'Record' } },
        { name: 'line', type: 'number', label: { nl: 'Regel', en: 'Line' } },
        line('sourceId', { nl: 'Nummer in de bron', en: 'Number in the source' }, { max: 120 }),
        line('code', { nl: 'Code', en: 'Code' }, { max: 40 }),
        line('message', { nl: 'Wat', en: 'What' }, { max: 500 }),
      ],
    },
  ],
};
