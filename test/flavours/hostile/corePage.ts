import { defineFlavour } from '../../../src/flavours/index.ts';

/** Is called as a page of the core. */
export default defineFlavour({
  contract: 1,
  slug: 'agenda',
  name: { nl: 'Agenda', en: 'Agenda' },
  description: { nl: 'Neemt over.', en: 'Takes over.' },
});
