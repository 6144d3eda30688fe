import type { DemoQuestion } from '../types.ts';

export const questions: DemoQuestion[] = [
  {
    key: 'muziek-dementie',
    text: 'Mijn moeder heeft Alzheimer en herkent mij niet altijd meer. Maar laatst was er een Turks liedje op de radio en toen zong ze alles mee! Kan ik daar iets mee? Ik durf het niet goed te vragen bij de dagopvang.',
    askerName: 'Fatma Yıldız',
    publicText: 'Hoe kan muziek helpen in het contact met iemand die dementie heeft?',
    state: 'taken',
    themes: ['muziek-en-geheugen'],
    daysAgo: 110,
  },
  {
    key: 'liedje-van-oma',
    text: 'Mijn oma zong vroeger een liedje in het Twents over een wever en een mooie deern. Ik weet alleen nog het refrein. Ze werkte in de fabriek. Hoe vind ik de rest terug? Ik wil het graag zingen op de bruiloft van mijn dochter.',
    askerName: 'Hennie Lansink',
    publicText: 'Hoe vind je een oud Twents liedje terug als je alleen het refrein nog weet?',
    state: 'taken',
    themes: ['twentse-muziek'],
    daysAgo: 96,
  },
  {
    key: 'wat-is-bwv',
    text: 'Wat betekenen die nummers achter klassieke stukken, BWV en KV en opus en zo? Ik zoek een stuk van Bach maar er zijn er zoveel met dezelfde naam.',
    askerName: 'Bram Kuipers',
    publicText: 'Wat betekenen BWV, KV en opus achter de titel van een muziekstuk?',
    state: 'answered',
    answer: `Veel stukken hebben dezelfde naam. Bach schreef bijvoorbeeld zes suites voor cello. Een **catalogusnummer** zegt precies welk stuk je bedoelt.

- **op.** (opus) is meestal het nummer waaronder een stuk is uitgegeven. Beethovens Vijfde symfonie is op. 67.
- **BWV** hoort bij Bach. De lijst is geordend naar soort muziek, niet naar jaar. De eerste cellosuite is BWV 1007.
- **KV** of **K** hoort bij Mozart, naar Ludwig von Köchel. *Eine kleine Nachtmusik* is KV 525.
- **D.** hoort bij Schubert, naar Otto Erich Deutsch. **RV** hoort bij Vivaldi, **HWV** bij Händel en **Hob.** bij Haydn.

Zoek in onze catalogus op de componist met het nummer erbij, dan vind je meteen het juiste stuk.`,
    themes: ['klassiek', 'componisten'],
    daysAgo: 60,
  },
  {
    key: 'piano-oefenen',
    text: 'Is er ergens in de stad een plek waar ik piano kan oefenen? Ik woon in een flat met dunne muren.',
    askerName: 'Samir Haddad',
    publicText: 'Waar kun je piano oefenen als je thuis geen plek hebt?',
    state: 'answered',
    answer: `In **Bibliotheek Zuiderhuis** is een oefenkamer met een digitale piano en koptelefoons. Je vraagt de kamer aan via de ruimtes op deze site. Wij kijken of het uitkomt en laten het je weten. Je hoeft geen lid te zijn.

Wil je liever op een echte piano spelen? Vraag dan bij de balie wanneer de Huiskamer vrij is. Overdag op vrijdag is het daar vaak rustig.`,
    themes: ['zelf-spelen'],
    daysAgo: 41,
  },
  {
    key: 'koor-zonder-noten',
    text: 'Ik wil graag zingen maar ik kan geen noten lezen en ik heb geen geweldige stem. Zijn er koren waar dat niet erg is? Liefst overdag, ik werk in ploegendienst.',
    askerName: 'Ria Nijkamp',
    state: 'new',
    themes: ['zelf-spelen'],
    daysAgo: 2,
  },
  {
    key: 'kaartjes-concert',
    text: 'Kan ik bij jullie kaartjes kopen voor een concert in de stad?',
    askerName: 'Gerda Pol',
    publicText: 'Verkoopt de bibliotheek kaartjes voor concerten?',
    state: 'closed',
    answer:
      'Nee, wij verkopen geen kaartjes. Koop ze bij de zaal zelf. Weet je niet waar iets te doen is? Kom langs bij de balie, dan zoeken we het samen op.',
    themes: ['klassiek'],
    daysAgo: 75,
  },
];
