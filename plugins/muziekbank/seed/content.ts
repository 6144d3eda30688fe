import type { Calling, Tie } from '../collections/people.ts';

/**
 * Demo content for Enschede. Composers and what is said of them are facts of music history; numbers of registers
 * are left empty, for a librarian to look up. People of the town and ensembles are invented.
 */
export const people: {
  key: string;
  name: string;
  sorted: string;
  callings: Calling[];
  born?: string;
  died?: string;
  summary: string;
  links?: [Tie, string][];
}[] = [
  {
    key: 'bach',
    name: 'Johann Sebastian Bach',
    sorted: 'Bach, Johann Sebastian',
    callings: ['composer', 'musician'],
    born: '1685',
    died: '1750-07-28',
    summary:
      'Organist en componist uit Thüringen. Zijn leven lang schreef hij muziek voor wie voor hem zat: voor de kerk, het hof en zijn kinderen.',
  },
  {
    key: 'haydn',
    name: 'Joseph Haydn',
    sorted: 'Haydn, Joseph',
    callings: ['composer'],
    born: '1732',
    died: '1809-05-31',
    summary:
      'Werkte dertig jaar voor één familie, ver van de stad. Schreef ruim honderd symfonieën, met humor.',
    links: [
      ['friend', 'mozart'],
      ['taught', 'beethoven'],
    ],
  },
  {
    key: 'mozart',
    name: 'Wolfgang Amadeus Mozart',
    sorted: 'Mozart, Wolfgang Amadeus',
    callings: ['composer', 'musician'],
    born: '1756-01-27',
    died: '1791-12-05',
    summary:
      'Reisde als kind langs de hoven van Europa en woonde daarna in Wenen. Schreef opera’s, concerten en muziek voor thuis.',
    links: [['friend', 'haydn']],
  },
  {
    key: 'beethoven',
    name: 'Ludwig van Beethoven',
    sorted: 'Beethoven, Ludwig van',
    callings: ['composer', 'musician'],
    born: '1770',
    died: '1827-03-26',
    summary:
      'Kwam uit Bonn naar Wenen. Hij werd doof en bleef schrijven. Hield van lange wandelingen buiten de stad.',
    links: [['learned', 'haydn']],
  },
  {
    key: 'schubert',
    name: 'Franz Schubert',
    sorted: 'Schubert, Franz',
    callings: ['composer'],
    born: '1797-01-31',
    died: '1828-11-19',
    summary: 'Schreef meer dan zeshonderd liederen, vaak voor een avond met vrienden. Hij werd maar 31 jaar.',
    links: [['inspired', 'beethoven']],
  },
  {
    key: 'farrenc',
    name: 'Louise Farrenc',
    sorted: 'Farrenc, Louise',
    callings: ['composer', 'musician'],
    born: '1804-05-31',
    died: '1875-09-15',
    summary:
      'Gaf dertig jaar pianoles aan het conservatorium van Parijs. Haar drie symfonieën worden nu weer gespeeld.',
  },
  {
    key: 'mendelssohn',
    name: 'Felix Mendelssohn Bartholdy',
    sorted: 'Mendelssohn Bartholdy, Felix',
    callings: ['composer', 'musician'],
    born: '1809-02-03',
    died: '1847-11-04',
    summary: 'Dirigent in Leipzig. Hij liet de vergeten Matthäus-Passion van Bach weer horen.',
    links: [
      ['friend', 'clara'],
      ['inspired', 'bach'],
    ],
  },
  {
    key: 'robert',
    name: 'Robert Schumann',
    sorted: 'Schumann, Robert',
    callings: ['composer'],
    born: '1810-06-08',
    died: '1856-07-29',
    summary: 'Schreef veel voor piano en richtte een tijdschrift over muziek op.',
    links: [['married', 'clara']],
  },
  {
    key: 'clara',
    name: 'Clara Schumann',
    sorted: 'Schumann, Clara',
    callings: ['composer', 'musician'],
    born: '1819-09-13',
    died: '1896-05-20',
    summary:
      'Speelde op haar zestiende haar eigen pianoconcert. Ze gaf ruim zestig jaar concerten, en kreeg acht kinderen.',
    links: [
      ['married', 'robert'],
      ['friend', 'brahms'],
    ],
  },
  {
    key: 'brahms',
    name: 'Johannes Brahms',
    sorted: 'Brahms, Johannes',
    callings: ['composer', 'musician'],
    born: '1833-05-07',
    died: '1897-04-03',
    summary: 'Uit Hamburg. De Schumanns hielpen hem op weg, en Clara bleef een vriendin voor het leven.',
    links: [['friend', 'clara']],
  },
  {
    key: 'prokofjev',
    name: 'Sergej Prokofjev',
    sorted: 'Prokofjev, Sergej',
    callings: ['composer', 'musician'],
    born: '1891',
    died: '1953-03-05',
    summary: 'Schreef Peter en de wolf om kinderen de instrumenten van het orkest te leren kennen.',
  },
  {
    key: 'singel',
    name: 'Kamerorkest De Singel',
    sorted: 'Kamerorkest De Singel',
    callings: ['ensemble'],
    summary: 'Amateurorkest uit Enschede. Speelt graag waar je geen orkest verwacht.',
  },
];

type Piece = { work?: string; title?: string; performers?: string; note?: string };
export const evenings: {
  event: string;
  about: string[];
  specialist: string;
  moderator: string;
  programme: Piece[];
}[] = [
  {
    event: 'luisteravond-pastorale',
    about: ['beethoven'],
    specialist: 'Pieter ten Broeke',
    moderator: 'Harm Oosterveld',
    programme: [
      { title: 'Eerste keer luisteren, zonder uitleg', note: 'We tekenen een lijn mee' },
      { title: 'Waar zitten de beek, de vogels en het onweer?', performers: 'Pieter ten Broeke' },
      { work: 'op. 68', performers: 'Kamerorkest De Singel', note: 'Tweede en vierde deel' },
      { title: 'Napraten', performers: 'Harm Oosterveld' },
    ],
  },
  {
    event: 'luisteravond-bach-alleen',
    about: ['bach'],
    specialist: 'Pieter ten Broeke',
    moderator: 'Harm Oosterveld',
    programme: [
      { work: 'BWV 1007' },
      { title: 'Hoe één lijn twee stemmen wordt', performers: 'Pieter ten Broeke' },
      { work: 'BWV 1004', note: 'De chaconne' },
      { title: 'Een gesprek op de ud', performers: 'Samir Haddad' },
    ],
  },
  {
    event: 'clara-schumann-componist',
    about: ['clara', 'robert', 'brahms'],
    specialist: 'Pieter ten Broeke',
    moderator: 'Marloes Wegdam',
    programme: [
      { title: 'Het leven van Clara', performers: 'Pieter ten Broeke' },
      { work: 'op. 17', performers: 'Leden van Kamerorkest De Singel' },
      { title: 'Waarom kennen we zo weinig namen van vrouwen?', note: 'Gesprek met de zaal' },
    ],
  },
  {
    event: 'luisteravond-schubert',
    about: ['schubert'],
    specialist: 'Noor Elferink',
    moderator: 'Harm Oosterveld',
    programme: [{ work: 'D. 956' }],
  },
];

export const recording = {
  event: 'luisteravond-pastorale',
  title: 'Beethovens Pastorale, twee keer geluisterd',
  url: 'https://video.muziekbank.example/w/pastoraleInDeSpoel',
  minutes: 74,
  summary:
    'Waar zitten de beek, de vogels en het onweer? Daarna speelt Kamerorkest De Singel twee delen, midden in de Luisterkamer.',
  captions: `WEBVTT

00:00:04.000 --> 00:00:09.000
<v Harm>Welkom in de Luisterkamer. Vanavond luisteren we twee keer naar hetzelfde.

00:12:10.000 --> 00:12:16.000
<v Pieter>Hoor je de strijkers? Dat is de beek. Die stopt nooit helemaal.

00:12:40.000 --> 00:12:47.000
<v Pieter>Aan het eind zingen drie vogels: de nachtegaal, de kwartel en de koekoek.

00:58:30.000 --> 00:58:35.000
<v Harm>Wie had een piek in zijn tekening, en waar?
`,
  parts: [
    {
      second: 0,
      title: 'Welkom en eerste keer luisteren',
      rights: 'library' as const,
      rightsNote: 'Opname van cd',
    },
    {
      second: 720,
      title: 'De beek, de vogels en het onweer',
      rights: 'own' as const,
      url: 'https://video.muziekbank.example/w/beekVogelsOnweer',
    },
    {
      second: 1500,
      work: 'op. 68',
      title: 'Symfonie nr. 6 in F, Pastorale',
      rights: 'public-domain' as const,
      rightsNote: 'Eigen uitvoering in de Luisterkamer',
      url: 'https://video.muziekbank.example/w/singelSpeeltPastorale',
    },
    {
      second: 3480,
      title: 'Napraten',
      rights: 'own' as const,
      url: 'https://video.muziekbank.example/w/napratenPastorale',
    },
  ],
  consents: [
    { name: 'Pieter ten Broeke', duty: 'spk' as const, named: true, parts: [1] },
    { name: 'Harm Oosterveld', duty: 'mod' as const, named: true, parts: [0, 3] },
    { name: 'Bestuur van De Singel', duty: 'prf' as const, named: false, parts: [2] },
  ],
};

/** Of a work by its number: so the titles are those of the shelf. */
export const lists = [
  {
    title: 'Stil worden in een kwartier',
    maker: 'noor',
    makerName: 'Noor Elferink',
    intro:
      'Voor wie niet weet waar te beginnen. Zet je telefoon weg, doe je ogen dicht, en kijk na een kwartier hoe laat het is.',
    items: [
      {
        number: 'BWV 1007',
        line: 'Eén cello, en toch hoor je er twee. Begin bij het begin, meer hoeft niet.',
        by: 'Noor',
      },
      { number: 'op. 68', line: 'Het tweede deel: de beek. Zoek de koekoek.', by: 'Pieter' },
      { number: 'D. 956', line: 'Het langzame deel. Wij waren er allemaal stil van.', by: 'Bram' },
      { number: 'op. 17', line: 'Clara Schumann zoals je haar nog niet kende.', by: 'Noor' },
    ],
  },
];

export const volunteers = [
  {
    key: 'bram',
    name: 'Bram Kuipers',
    tasks: ['film', 'hands'] as const,
    knows: 'Platen en cd’s: welke uitvoering je moet hebben, en waar die staat.',
    whom: 'De mensen van de platenbeurs, en iemand die bandjes overzet.',
    people: ['beethoven', 'schubert'],
  },
  {
    key: 'noor',
    name: 'Noor Elferink',
    tasks: ['tell', 'invite'] as const,
    knows: 'Strijkkwartetten. Ik speelde vroeger altviool.',
    whom: 'Strijkers van het kamerorkest en van de muziekschool.',
    people: ['schubert', 'clara', 'brahms'],
  },
];

export const call = {
  title: 'Wie filmt de avond over Clara Schumann?',
  text: 'We hebben een camera en een statief. Jij let op het beeld en het geluid, en zit dus op de beste plek van de zaal.\n\nVooraf laten we je zien hoe het werkt. De soep staat om zes uur klaar.',
  event: 'clara-schumann-componist',
};

export const thanks = [
  {
    name: 'Bram Kuipers',
    what: 'Zocht de mooiste uitvoering van de Pastorale uit',
    event: 'luisteravond-pastorale',
  },
  { name: '', what: 'Bakte appeltaart voor dertien luisteraars', event: 'luisteravond-pastorale' },
];
