import type { DemoGroup } from '../../types.ts';

export const buurtkamerWilgenhof: DemoGroup = {
  slug: 'buurtkamer-wilgenhof',
  title: 'Buurtkamer Wilgenhof',
  summary:
    'We maken van de wijkwinkel een plek waar je binnenloopt zonder reden. En we zorgen voor bankjes onderweg.',
  body: `Wie slecht ter been is, komt de deur niet uit als er onderweg geen plek is om te zitten. Zo begon dit: met een lijstje bankjes. Nu werken we ook aan de huiskamer zelf.

## Waar we mee bezig zijn

- Een kaart van alle zitplekken in de buurt, gemaakt door mensen die ze nodig hebben.
- Een rooster van gastvrouwen en gastheren, zodat er altijd iemand is die gedag zegt.
- Eens in de zoveel weken samen koken.

Kom gerust een keer kijken. Je krijgt koffie en je hoeft niets te tekenen.`,
  phase: 'think',
  visibility: 'public',
  joinMode: 'open',
  themes: ['buurt', 'welzijn'],
  motif: 'people',
  moderators: ['bibliothecaris'],
  members: [
    { person: 'gerrit', brings: 'Gereedschap en een aanhanger' },
    { person: 'kofi', brings: 'Ik kook graag voor twintig man' },
    { person: 'inwoner', brings: 'Twee ochtenden per maand gastvrouw' },
    { person: 'partner', seeks: 'Mensen die de koffiefiets willen rijden' },
    { person: 'tineke', brings: 'Ik ben hier toch al elke woensdag' },
  ],
  threads: [
    {
      title: 'De bankjeskaart',
      posts: [
        {
          author: 'gerrit',
          daysAgo: 29,
          body: 'De wandeling leverde 31 zitplekken op. Bij 9 daarvan kun je niet opstaan zonder leuning. Ik heb ze op de grote kaart gezet: groen is goed, oranje is te laag of kapot.',
        },
        {
          author: 'tineke',
          daysAgo: 28,
          body: 'Tussen de apotheek en de bushalte zit er niets. Dat is precies het stuk dat mijn moeder niet haalt.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 27,
          body: 'Dat stuk komt bovenaan, @Tineke. Ik vraag bij de gemeente na wie over deze stoep gaat. Tot die tijd zet de kapper een stoel buiten, dat heeft Kofi geregeld.',
        },
        {
          author: 'kofi',
          daysAgo: 27,
          body: 'Klopt. Twee stoelen zelfs, zolang de zaak open is.',
        },
      ],
    },
    {
      title: 'Wat koken we?',
      posts: [
        {
          author: 'kofi',
          daysAgo: 12,
          body: 'Voor de volgende keer: soep. Iedereen kan snijden en niemand hoeft te frituren. Ik denk aan pindasoep en een groentesoep zonder vlees. Wie heeft er een allergie?',
        },
        {
          author: 'inwoner',
          daysAgo: 11,
          body: 'Ik niet, maar twee vaste gasten eten geen noten. Kunnen we de pindasoep dan in een aparte pan en aan een aparte tafel doen?',
        },
        {
          author: 'kofi',
          daysAgo: 11,
          body: 'Goed dat je het zegt, @Anneke. Dan laat ik de pinda helemaal weg. Het wordt tomatensoep met linzen, en groentesoep.',
        },
      ],
    },
  ],
};
