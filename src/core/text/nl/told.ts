/** Words of mails that tell people of things, and of choosing which of them one gets. */
export const told = {
  news: {
    subject: {
      now: (library: string) => `Nieuw in je kennisgroep bij ${library}`,
      day: (library: string) => `Nieuws van vandaag van ${library}`,
      week: (library: string) => `Nieuws van deze week van ${library}`,
    },
    text: {
      now: (library: string) => `Dit is er nieuw bij ${library}.`,
      day: (library: string) =>
        `Dit was er de laatste dag nieuw in je kennisgroepen en thema’s bij ${library}.`,
      week: (library: string) =>
        `Dit was er de laatste week nieuw in je kennisgroepen en thema’s bij ${library}.`,
    },
    themes: 'Thema’s die je volgt',
    posts: (count: number) => (count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`),
    event: (when: string) => `Nieuwe activiteit: ${when}`,
    dossier: 'Nieuw dossier',
  },
  staff: {
    subject: (total: number, library: string) =>
      total === 1
        ? `Er wacht 1 ding op je bij ${library}`
        : `Er wachten ${total} dingen op je bij ${library}`,
    text: (library: string) => `Dit wacht vandaag bij ${library}.`,
    count: (total: number, oldest: string) => `${total} (oudste: ${oldest})`,
    button: 'Naar Vandaag',
  },
  overdue: {
    subject: (total: number, library: string) =>
      total === 1 ? `Bij ${library} wacht iets te lang` : `Bij ${library} wachten ${total} dingen te lang`,
    text: (library: string, days: number) =>
      `Dit wacht bij ${library} al ${days === 1 ? '1 dag' : `${days} dagen`} of langer. Je krijgt deze mail als tweede persoon. Wil je kijken of iemand het oppakt?`,
    waits: (age: string) => `Wacht: ${age}`,
  },
  settings: {
    title: 'Mails die je krijgt',
    lead: 'Kies wat je wilt horen, en wanneer. Mails over iets waar je zelf om vroeg, zoals een aanmelding of een link om in te loggen, krijg je altijd.',
    saved: 'Je keuzes zijn bewaard.',
    save: 'Bewaar je keuzes',
    toYou: 'Wat aan jou gericht is',
    newsTitle: 'Nieuws uit je groepen en thema’s',
    newsIntro: 'Dit komt samen in één mail.',
    groups: 'Per kennisgroep',
    groupsIntro: 'Wil je van een groep vaker of minder vaak horen? Kies het hier.',
    themes: 'Thema’s die je volgt',
    themesIntro: 'Van nieuwe activiteiten en dossiers over deze thema’s hoor je in je overzicht.',
    work: 'Je werk voor de bibliotheek',
    asSummary: 'Zoals het overzicht',
    mine: 'Kies welke mails je krijgt',
    mineTitle: 'Mijn mails',
    mineIntro: 'Je bepaalt zelf wat je per mail hoort, en hoe vaak.',
    scopes: {
      mention: 'Iemand noemt je in een gesprek',
      reply: 'Iemand antwoordt op je bericht',
      post: 'Nieuwe berichten in je groepen',
      event: 'Nieuwe activiteiten',
      dossier: 'Nieuwe dossiers',
      summary: 'Hoe vaak wil je het overzicht?',
      reminder: 'Herinnering aan een activiteit waarvoor je je hebt aangemeld',
      invitation: 'Uitnodiging om mee te doen met een groep',
      request: 'Iemand wil meedoen met een groep die jij begeleidt',
      held: 'Een bericht wacht op toelating of is gemeld, of iemand zegt iets terug',
      proposal: 'Iemand doet een voorstel, antwoordt erop of biedt hulp aan',
      booking: 'Iemand vraagt een ruimte aan',
      staff: 'Elke dag een mail met wat op je wacht',
      overdue: 'Er wacht iets te lang bij een collega',
    },
    paces: {
      now: 'Meteen',
      day: 'Elke dag',
      week: 'Elke week',
      never: 'Nooit',
      inSummary: 'In het overzicht',
    },
  },
  stop: {
    title: 'Stop deze mails',
    lead: 'Met deze knop krijg je geen mail meer over:',
    button: 'Stop deze mails',
    done: 'Gestopt',
    doneText: 'Je krijgt geen mail meer over:',
    choose: 'Kies zelf welke mails je krijgt',
    ofGroup: (group: string) => `nieuws uit de kennisgroep ${group}`,
    ofSomeGroup: 'nieuws uit een kennisgroep',
    ofLibrary: 'oproepen van een bibliotheek',
    summary: 'nieuws uit je groepen en thema’s',
    unknown: 'Deze link werkt niet',
    unknownText: 'Kijk of je de hele link uit de mail hebt gebruikt.',
  },
};
