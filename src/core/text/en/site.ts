import type { site as nl } from '../nl/site.ts';
import type { Words } from '../Words.ts';

export const site: Words<typeof nl> = {
  nav: {
    agenda: 'Agenda',
    groups: 'Knowledge groups',
    dossiers: 'Dossiers',
    ask: 'Ask a question',
    partners: 'Partners',
    rooms: 'Rooms',
    libraries: 'Libraries',
  },
  language: { nl: 'Nederlands', en: 'English' },
  footer: { accessibility: 'Accessibility', privacy: 'Privacy', staff: 'For staff' },
};
