import { defineFlavour } from '../../../src/flavours/index.ts';

/** Would take the place of the text of every dossier. */
export default defineFlavour({
  contract: 1,
  slug: 'body',
  name: { nl: 'Tekst', en: 'Text' },
  description: { nl: 'Neemt over.', en: 'Takes over.' },
  extend: { dossiers: { fields: [{ name: 'text', type: 'text' }] } },
});
