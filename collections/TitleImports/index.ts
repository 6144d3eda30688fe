import type { CollectionConfig } from 'payload';
import { env } from '../../src/core/env.ts';
import { choice } from '../fields/choice.ts';
import { titleImportsAccess as access } from './access.ts';

/** A file with catalogue titles, uploaded in the admin, and the report of what became of it. */
export const TitleImports: CollectionConfig = {
  slug: 'title-imports',
  labels: {
    singular: { nl: 'Titelbestand', en: 'Title file' },
    plural: { nl: 'Titelbestanden', en: 'Title files' },
  },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'state', 'made', 'changed', 'refused'],
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
  fields: [
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
      type: 'json',
      label: { nl: 'Wat er mis was, met de plaats in het bestand', en: 'What was wrong, with its position' },
      admin: { readOnly: true },
    },
  ],
};
