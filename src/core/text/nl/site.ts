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
  home: 'Begin',
  language: { nl: 'Nederlands', en: 'English' },
  mine: 'Mijn pagina',
  footer: {
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    contact: 'Contact',
    staff: 'Voor medewerkers',
  },
};
