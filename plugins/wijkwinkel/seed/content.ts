/** Demo content for Deventer. People and organisations are invented. */

export const organisations = [
  {
    name: 'Huurteam IJssel',
    purpose:
      'Heb je gedoe met je verhuurder? Schimmel, te hoge huur of een borg die je niet terugkrijgt? Hier kijkt iemand met je mee. Het kost niets.',
    phone: '0570 000 111',
    url: 'https://huurteam-ijssel.example',
    address: 'Leestafelplein 1, Deventer',
    hours: 'Dinsdag en donderdag van 10:00 tot 12:00',
    themes: ['wonen'],
    reviewInDays: 90,
  },
  {
    name: 'Steunpunt De Schakel',
    purpose:
      'Zorg je voor iemand die ziek is, of die veel hulp nodig heeft? Hier kun je praten, en iemand kan een middag van je overnemen.',
    phone: '0570 000 222',
    url: 'https://de-schakel.example',
    address: 'Wilgenhof 20, Deventer',
    hours: 'Maandag tot en met vrijdag van 9:00 tot 17:00',
    themes: ['zorg', 'welzijn'],
    partner: 'steunpunt-de-schakel',
    reviewInDays: 150,
  },
  {
    name: 'Geldmaatjes aan de IJssel',
    purpose:
      'Ligt er post die je niet durft te openen? Een vrijwilliger kijkt met je mee. Jij houdt zelf de pen vast.',
    phone: '0570 000 333',
    url: 'https://geldmaatjes.example',
    hours: 'Woensdag van 13:00 tot 16:00, zonder afspraak',
    themes: ['geldzaken', 'digitaal'],
    partner: 'geldmaatjes-aan-de-ijssel',
    reviewInDays: 60,
  },
  {
    name: 'Toegang tot hulp (gemeente)',
    purpose:
      'Heb je hulp nodig in huis, een scootmobiel of vervoer? Hier vraag je dat aan. Je mag altijd iemand meenemen naar het gesprek.',
    phone: '0570 000 444',
    hours: 'Op werkdagen van 9:00 tot 16:00',
    themes: ['zorg'],
    reviewInDays: -12,
  },
  {
    name: 'Cliëntondersteuning Salland',
    purpose:
      'Vind je een gesprek met de gemeente of de zorg lastig? Iemand denkt met je mee en gaat mee. Die kiest jouw kant, en kost je niets.',
    phone: '0570 000 555',
    url: 'https://ondersteuning-salland.example',
    themes: ['zorg', 'wonen'],
    reviewInDays: 40,
  },
  {
    name: 'Buurtwerk Wilgenhof',
    purpose:
      'Wil je mensen in je buurt leren kennen, of zelf iets opzetten? Loop binnen voor koffie. De buurtwerkers helpen je op weg.',
    url: 'https://buurtwerk-wilgenhof.example',
    address: 'Wilgenhof 20, Deventer',
    hours: 'Elke dag van 10:00 tot 16:00',
    themes: ['buurt', 'welzijn'],
    partner: 'buurtwerk-wilgenhof',
    reviewInDays: 120,
  },
];

export const consultations = [
  {
    title: 'Inloopspreekuur geld en post',
    summary:
      'Neem je brieven mee. Ook als je ze nog niet hebt geopend. Samen maken we stapels en kijken we wat eerst moet.',
    partner: 'geldmaatjes-aan-de-ijssel',
    branch: 'wilgenhof',
    rule: 'FREQ=WEEKLY;BYDAY=WE',
    weekday: 3,
    time: '13:00',
    minutes: 180,
    slotMinutes: 20,
    way: 'walk',
    speaks: 'Nederlands, Turks, Engels',
    access: 'Zonder drempels. Een stille kamer is er ook.',
    themes: ['geldzaken', 'digitaal'],
  },
  {
    title: 'Spreekuur mantelzorg',
    summary:
      'Zorg je voor iemand en wordt het veel? Praat een half uur met iemand die weet welke hulp er is.',
    partner: 'steunpunt-de-schakel',
    branch: 'centrum',
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    weekday: 2,
    time: '10:00',
    minutes: 120,
    slotMinutes: 30,
    way: 'both',
    speaks: 'Nederlands, Arabisch',
    access: 'Met een lift. Er is een ringleiding.',
    themes: ['zorg', 'welzijn'],
  },
  {
    title: 'Samen wonen: vraag het een ervaren bewoner',
    summary:
      'Wil je met anderen gaan wonen? Leden van de Woonkring vertellen hoe zij begonnen, en wat ze nu anders zouden doen.',
    partner: 'woonkring-salland',
    branch: 'centrum',
    rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TH',
    weekday: 4,
    time: '19:00',
    minutes: 90,
    slotMinutes: 30,
    way: 'book',
    speaks: 'Nederlands',
    access: 'Met een lift.',
    themes: ['wonen'],
  },
];

export const experts = [
  {
    name: 'Bauke Terpstra',
    about: 'Ik werkte dertig jaar bij een woningcorporatie. Ik ken de regels, en de mensen erachter.',
    speaks: 'Nederlands, Fries',
    neighbourhood: 'Centrum',
    availability: 'Overdag, het liefst op dinsdag',
    perMonth: 4,
    hours: 6,
    themes: ['wonen'],
  },
  {
    name: 'Nurcan Aksoy',
    about: 'Ik help mensen met brieven van de verhuurder en de gemeente. Ik was zelf ooit de weg kwijt.',
    speaks: 'Turks, Nederlands',
    neighbourhood: 'Wilgenhof',
    availability: 'Na vijf uur en op zaterdag',
    perMonth: 3,
    hours: 4,
    themes: ['wonen', 'geldzaken'],
  },
  {
    name: 'Tesfay Haile',
    about: 'Ik werk als wijkverpleegkundige, en ik weet hoe je zorg aanvraagt.',
    speaks: 'Tigrinya, Nederlands, Engels',
    neighbourhood: 'Wilgenhof',
    availability: 'Wisselend, mail me',
    perMonth: 2,
    hours: 2,
    themes: ['zorg', 'welzijn'],
  },
];

export const questions = [
  {
    text: 'Goedemiddag, mijn buurvrouw Zehra spreekt weinig Nederlands. Haar huur gaat met 90 euro omhoog. Kan dat zomaar? Ze durft niet te bellen.',
    askerName: 'Ineke Postma',
    publicText: 'De huur gaat ineens veel omhoog. Mag dat, en wat kun je doen?',
    channel: 'desk',
    neighbourhood: 'Wilgenhof',
    speaks: 'tr',
    themes: ['wonen'],
    daysAgo: 4,
  },
  {
    text: 'Ik bel voor mijn zoon. Hij staat al vier jaar ingeschreven voor een woning en hij woont nog op zijn kamertje bij ons. Hoe lang duurt dat nou nog?',
    askerName: 'Mevrouw Wolters',
    publicText:
      'Hoe lang wacht je op een sociale huurwoning, en kun je iets doen om sneller aan de beurt te komen?',
    channel: 'phone',
    neighbourhood: 'Centrum',
    speaks: 'nl',
    themes: ['wonen'],
    daysAgo: 9,
  },
  {
    text: 'Ik heb een brief gehad dat mijn huis wordt gesloopt. Krijg ik dan een ander huis? En wie betaalt de verhuizing?',
    askerName: 'Rachid',
    publicText: 'Je huis wordt gesloopt of opgeknapt. Waar heb je dan recht op?',
    channel: 'site',
    neighbourhood: 'Wilgenhof',
    speaks: 'nl',
    themes: ['wonen', 'buurt'],
    daysAgo: 17,
  },
];
