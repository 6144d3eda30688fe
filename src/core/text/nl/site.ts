/** Words of the site as a whole: navigation, log in state, general pages. */
export const site = {
  nav: {
    agenda: 'Agenda',
    groups: 'Kennisgroepen',
    dossiers: 'Dossiers',
    ask: 'Stel je vraag',
    partners: 'Partners',
    rooms: 'Ruimtes',
    libraries: 'Bibliotheken',
  },
  language: { nl: 'Nederlands', en: 'English' },
  footer: {
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    staff: 'Voor medewerkers',
  },
};
