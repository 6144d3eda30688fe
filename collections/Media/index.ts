import type { CollectionConfig } from 'payload';
import { env } from '../../src/core/env.ts';
import { line } from '../fields/text.ts';
import { mediaAccess as access } from './access.ts';
import { answerMissing } from './hooks/answerMissing.ts';
import { checkContent } from './hooks/checkContent.ts';

/** Pictures and documents; checked by content, pictures made anew without hidden data. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { nl: 'Bestand', en: 'File' }, plural: { nl: 'Bestanden', en: 'Files' } },
  admin: { useAsTitle: 'alt', group: { nl: 'Inrichting', en: 'Set-up' } },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  upload: {
    staticDir: `${env.DATA_DIR}/media`,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    imageSizes: [{ name: 'card', width: 800, height: 500, position: 'centre' }],
    handlers: [answerMissing],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      return headers;
    },
  },
  hooks: { beforeOperation: [checkContent] },
  fields: [line('alt', { nl: 'Wat is er te zien?', en: 'What does it show?' }, { max: 300, required: true })],
};
