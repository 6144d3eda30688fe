/** Words of asking a question and of handling it. */
export const questions = {
  ask: {
    title: 'Stel je vraag',
    lead: 'Wat wil je weten, kunnen of uitzoeken? De bibliotheek leest je vraag en zoekt mensen die kunnen meedenken.',
    privacy:
      'Alleen de medewerkers van de bibliotheek zien je naam, je e-mailadres en wat je schrijft. Ze gebruiken die om je te antwoorden.',
    name: 'Je naam',
    email: 'Je e-mailadres',
    emailHint: 'Hierop hoor je wat er met je vraag gebeurt.',
    text: 'Je vraag',
    textHint: 'Schrijf het zoals je het aan iemand zou vertellen.',
    theme: 'Thema',
    noTheme: 'Weet ik niet',
    send: 'Verstuur je vraag',
    aboutDossier: (title: string) => `Je stelt deze vraag bij het dossier “${title}”.`,
  },
  thanks: {
    title: 'Je vraag is binnen',
    text: 'Dank je wel. Je krijgt een mail als bevestiging. Een bibliothecaris leest je vraag en laat je weten wat ermee gebeurt.',
    another: 'Stel nog een vraag',
    home: 'Terug naar het begin',
  },
  list: {
    title: 'Vragen uit de buurt',
    lead: 'Dit willen mensen hier weten. Herken je zo’n vraag, of weet je er iets van? Praat mee.',
    empty: 'Er zijn nog geen vragen om te laten zien.',
    emptyText: 'De jouwe kan de eerste zijn.',
    count: (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`),
  },
  state: { new: 'Nieuw', taken: 'Opgepakt', answered: 'Beantwoord', closed: 'Gesloten' },
  handle: {
    title: 'Een vraag behandelen',
    asked: 'De vraag zoals gesteld',
    onlyStaff: 'Alleen medewerkers zien deze woorden, de naam en het adres.',
    by: 'Van',
    on: 'Op',
    state: 'Stand',
    from: 'Gesteld bij het dossier',
    ways: 'Wat wil je met de vraag doen?',
    wordTitle: 'Verwoord de vraag voor iedereen',
    publicText: 'De vraag zoals iedereen die ziet',
    publicHint:
      'Schrijf de vraag in je eigen woorden. Laat weg waaraan je de vrager kunt herkennen. De vrager krijgt een mail.',
    themes: 'Thema’s',
    word: 'Bewaar en laat de vrager weten dat we dit oppakken',
    group: 'Maak er een kennisgroep van',
    groupHint: 'De groep onthoudt de vraag. De vrager krijgt een uitnodiging om mee te doen.',
    groupTitle: 'Naam van de groep',
    groupSummary: 'Waar gaat de groep over?',
    makeGroup: 'Maak de kennisgroep',
    existing: 'Voeg de vraag toe aan een groep die er al is',
    chooseGroup: 'Kies een groep',
    add: 'Voeg toe',
    answer: 'Antwoord per mail',
    answerHint: 'Je antwoord gaat naar de vrager. Het staat nergens op de site.',
    answerText: 'Je antwoord',
    sendAnswer: 'Verstuur het antwoord',
    close: 'Sluit de vraag',
    closeHint: 'De vrager krijgt je reden per mail.',
    reason: 'Waarom?',
    doClose: 'Sluit de vraag',
    done: 'Gedaan. De vrager krijgt een mail.',
    toGroup: 'Naar de kennisgroep',
    back: 'Terug naar Vandaag',
  },
  mail: {
    received: {
      subject: 'We hebben je vraag ontvangen',
      hello: (name: string) => `Dag ${name},`,
      text: (library: string) =>
        `Je vraag is binnen bij ${library}. Een bibliothecaris leest hem en laat je weten wat ermee gebeurt.`,
      quote: 'Dit schreef je:',
    },
    taken: {
      subject: 'We pakken je vraag op',
      text: (library: string) =>
        `${library} heeft je vraag opgepakt. Zo staat hij nu op de site, zonder je naam:`,
      look: 'Bekijk de vragen',
    },
    group: {
      subject: 'Je vraag is nu een kennisgroep',
      text: (group: string) =>
        `Van je vraag is een kennisgroep gemaakt: “${group}”. Daar zoeken mensen samen naar een antwoord. Doe je mee?`,
      join: 'Bekijk de groep en doe mee',
    },
    joined: {
      subject: 'Je vraag hoort nu bij een kennisgroep',
      text: (group: string) =>
        `Er is al een kennisgroep die hierover gaat: “${group}”. Je vraag staat daar nu bij. Doe je mee?`,
      join: 'Bekijk de groep en doe mee',
    },
    meeting: {
      subject: 'Er komt een bijeenkomst over je vraag',
      text: (title: string) => `Over je vraag komen mensen bij elkaar: “${title}”. Je bent van harte welkom.`,
      look: 'Bekijk de bijeenkomst en meld je aan',
    },
    answered: {
      subject: 'Antwoord op je vraag',
      text: (library: string) => `${library} heeft een antwoord op je vraag.`,
    },
    closed: { subject: 'Je vraag is afgerond', text: 'We gaan niet verder met je vraag. Dit is waarom:' },
  },
};
