/** Words of the privacy page, made from the retention table (src/people/retention). */
export const privacy = {
  title: 'Privacy',
  lead: 'We vragen zo weinig mogelijk, laten het aan zo weinig mogelijk mensen zien en bewaren het zo kort mogelijk.',
  leadOf: (library: string) => `Zo gaat ${library} om met wat je ons vertelt.`,
  tableTitle: 'Wat we bewaren, waarom en hoe lang',
  why: 'Waarvoor',
  who: 'Wie het ziet',
  until: 'Hoe lang',
  ofFlavour: (flavour: string) => `Voor ${flavour}, een werkwijze van deze bibliotheek.`,
  days: (days: number) => (days === 1 ? '1 dag' : `${days} dagen`),
  years: (years: number) => (years === 1 ? '1 jaar' : `${years} jaar`),
  account: 'Zolang je een account hebt. Wie zijn account weghaalt, haalt ook dit weg.',
  thing: 'Zolang bestaat waar het bij hoort.',
  rows: {
    signUps: {
      what: 'Je naam, je e-mailadres en wat je antwoordde bij een aanmelding',
      why: 'Om een plaats voor je vrij te houden en je te laten weten wat er verandert.',
      who: 'Medewerkers van die bibliotheek en de organisator.',
      until: (period: string) => `Tot ${period} na de activiteit. Alleen het aantal mensen blijft.`,
    },
    unconfirmed: {
      what: 'Wat je nog niet bevestigde met de link in een mail',
      why: 'Om je tijd te geven om op de link te klikken.',
      who: 'Niemand.',
      until: (period: string) => `Tot ${period} nadat de link niet meer werkt.`,
    },
    askers: {
      what: 'Je naam en e-mailadres bij een vraag of een voorstel',
      why: 'Om je te antwoorden en te laten weten wat er van je vraag of voorstel werd.',
      who: 'Medewerkers van die bibliotheek.',
      until: (period: string) =>
        `Tot ${period} nadat de vraag of het voorstel is afgehandeld. Komt er een activiteit van? Dan telt het vanaf die dag.`,
    },
    questionWords: {
      what: 'De woorden van een vraag of een voorstel',
      why: 'Om ermee aan het werk te gaan. Op de site staat alleen wat de bibliothecaris zelf schrijft.',
      who: 'Medewerkers van die bibliotheek.',
      until: (_period: string) => 'Zolang de vraag of het voorstel bewaard blijft, zonder je naam en adres.',
    },
    bookings: {
      what: 'Waarvoor een ruimte was, en waarom iets niet kon',
      why: 'Om te beslissen en de ruimte klaar te zetten.',
      who: 'Medewerkers van die bibliotheek en wie de ruimte vroeg.',
      until: (period: string) => `Tot ${period} daarna.`,
    },
    mails: {
      what: 'De mails die we je stuurden',
      why: 'Om te zien of een mail aankwam, en om je te helpen als dat niet zo is.',
      who: 'Medewerkers van die bibliotheek. Links waarmee je iets kunt doen, zien zij niet.',
      until: (period: string) => `${period}. Antwoorden op een gesprek horen bij dat gesprek.`,
    },
    mailChoices: {
      what: 'Welke mails je wilt krijgen, en waarover je er al een kreeg',
      why: 'Om je te sturen wat je wilt horen, en niets twee keer.',
      who: 'Niemand.',
      until: (_period: string) =>
        'Zolang je een account hebt. Zonder account: tot je het ons laat weghalen, zodat we je niet opnieuw mailen.',
    },
    stoppedAddresses: {
      what: 'E-mailadressen die een mailserver weigerde, en waarom',
      why: 'Om er geen mail meer heen te sturen.',
      who: 'Medewerkers van die bibliotheek.',
      until: (_period: string) =>
        'Tot er weer een mail aankomt, of tot een medewerker het adres van de lijst haalt.',
    },
    accounts: {
      what: 'Je account: je naam, je e-mailadres, je taal, je rollen en waar je bent ingelogd',
      why: 'Om je te laten inloggen en je te laten meedoen.',
      who: 'Jij, en medewerkers van de bibliotheken waar je meedoet. Een wachtwoord kan niemand lezen.',
      until: (period: string) =>
        `Tot je het weghaalt. Gebruik je het ${period} niet, dan sturen we je twee keer een mail. Hoor je niets van ons af, dan halen we het weg.`,
    },
    experts: {
      what: 'Je profiel als expert: je naam, waar je veel van weet, je talen, je buurt en wanneer je kunt',
      why: 'Zodat de bibliotheek je een vraag kan voorleggen.',
      who: 'Wie jij kiest: alleen medewerkers, ook deelnemers, of iedereen.',
      until: (_period: string) => 'Tot je stopt als expert. Dan is het meteen weg.',
    },
    memberships: {
      what: 'Met welke groepen je meedoet, je naam daar, wat je brengt en wat je zoekt',
      why: 'Zodat deelnemers van een groep elkaar kennen.',
      who: 'Deelnemers van die groep en medewerkers van die bibliotheek.',
      until: (_period: string) => 'Zolang je een account hebt, of tot je het laat weghalen.',
    },
    talk: {
      what: 'Wat je in gesprekken schrijft, met je naam in die groep',
      why: 'Om samen iets uit te zoeken.',
      who: 'Wie de groep mag zien: alle bezoekers bij een open groep, anders alleen deelnemers.',
      until: (_period: string) =>
        'Tot je het weghaalt. Haal je je account weg, dan kies je of je berichten blijven, onder “Oud-deelnemer”.',
    },
    earlierTexts: {
      what: 'Hoe een bericht was voordat je het aanpaste',
      why: 'Zodat een gespreksleider kan zien wat er stond als iemand het meldt.',
      who: 'Gespreksleiders van die groep en medewerkers van die bibliotheek.',
      until: (period: string) => `Tot ${period} nadat je het aanpaste.`,
    },
    dossiers: {
      what: 'Je naam bij een dossier waar je aan schreef, ook in de oude versies',
      why: 'Om te laten zien van wie het is. Bij de licentie hoort dat je genoemd wordt.',
      who: 'Iedereen die het dossier kan lezen. Wie wat bewaarde: alleen wie meeschrijft.',
      until: (_period: string) => 'Zolang je een account hebt.',
    },
    duties: {
      what: 'Wat je doet voor een groep of activiteit: gespreksleider, organisator, wie een ruimte vroeg',
      why: 'Zodat duidelijk is wie je kunt aanspreken.',
      who: 'Gespreksleiders en organisatoren staan op de site. Wie een ruimte vroeg, zien alleen medewerkers.',
      until: (_period: string) => 'Zolang je een account hebt.',
    },
    minutes: {
      what: 'Het verslag van een bijeenkomst, en wie toestemming gaf voor een opname',
      why: 'Om te onthouden wat er is besproken.',
      who: 'Medewerkers van die bibliotheek en wie meeschrijft aan het dossier.',
      until: (_period: string) => 'Zolang de activiteit of de opname bewaard blijft.',
    },
    found: {
      what: 'De woorden waarmee je openbare groepen, activiteiten en dossiers vindt',
      why: 'Om te kunnen zoeken.',
      who: 'Iedereen die zoekt. Er staat alleen in wat al openbaar is.',
      until: (_period: string) => 'Verandert op hetzelfde moment als de pagina zelf.',
    },
    log: {
      what: 'Meldingen, wat gespreksleiders daaraan deden, en het logboek van medewerkers',
      why: 'Om gesprekken prettig te houden, en om na te kunnen gaan wie iets deed met mensen en rechten.',
      who: 'Gespreksleiders van die groep en medewerkers. Het logboek: alleen de beheerder.',
      until: (period: string) =>
        `Tot ${period} nadat het is afgehandeld. Een blokkade blijft tot die voorbij is.`,
    },
  },
  filesTitle: 'Logbestanden van de server',
  files:
    'De server schrijft op welke pagina is gevraagd en wat er misging, zonder namen, e-mailadressen en IP-adressen. Hoe lang die regels blijven, bepaalt wie de server beheert; wij vragen hoogstens 30 dagen.',
  cookiesTitle: 'We volgen je niet',
  cookies:
    'Er zijn geen advertenties, geen meetprogramma’s en geen verzoeken aan andere sites. Er is pas een cookie als je inlogt, en die dient alleen om ingelogd te blijven.',
  rightsTitle: 'Wat je zelf kunt doen',
  rights:
    'Op Mijn pagina zie je wat er over je is bewaard en kun je het veranderen. Wil je iets weten of laten wissen? Vraag het de bibliotheek.',
  contact: (address: string) => `De bibliotheek is te bereiken op ${address}.`,
  perLibrary: 'Bibliotheken kunnen kortere of langere tijden kiezen. Die staan op hun eigen privacypagina:',
  mail: {
    unused: {
      subject: (network: string) => `Gebruik je ${network} nog?`,
      text: (network: string) => `Je hebt een account bij ${network}, maar je was er lang niet.`,
      until: (date: string) =>
        `Log in vóór ${date} als je het wilt houden. Anders halen we je account dan weg.`,
      button: 'Log in',
      nothing: 'Heb je het niet meer nodig? Dan hoef je niets te doen.',
    },
  },
};
