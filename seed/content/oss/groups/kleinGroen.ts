import type { DemoGroup } from '../../types.ts';

export const kleinGroen: DemoGroup = {
  slug: 'klein-groen',
  title: 'Klein groen: tuinieren op een paar meter',
  summary: 'Balkon, vensterbank of een tuin vol tegels: we proberen uit wat er groeit en ruilen zaden.',
  body: `Deze groep begon met een tuintje van vier bij vijf meter, alles tegels. Carla vroeg wie er mee wilde denken. Inmiddels doen er balkons mee, geveltuintjes en één vensterbank met veertien potten.

## Wat je hier vindt

- Een zadenkast in De Linde. Neem een zakje, breng er later een terug.
- Gesprekken over wat lukte en wat niet. Juist wat niet lukte.
- Bezoek aan elkaars tuin, hoe klein ook.

Vragen over grond, schaduw en slakken zijn altijd welkom. Niemand lacht om je dode basilicum.`,
  question: 'kleine-tuin',
  phase: 'do',
  visibility: 'public',
  joinMode: 'open',
  themes: ['tuinieren'],
  motif: 'garden',
  moderators: ['petra'],
  members: [
    { person: 'inwoner', brings: 'Een betegelde tuin om op te oefenen' },
    { person: 'mehmet', brings: 'Zaden van mijn moestuin, vooral paprika en bonen' },
    { person: 'amal', seeks: 'Kruiden die tegen wind kunnen, vier hoog' },
    { person: 'bram', seeks: 'Iets wat in de schaduw groeit' },
  ],
  threads: [
    {
      title: 'Mijn balkon is één en al wind',
      posts: [
        {
          author: 'amal',
          daysAgo: 47,
          body: 'Ik woon vier hoog op het westen. Alles waait om, en de munt is verdroogd. Wat kan ik doen?',
        },
        {
          author: 'petra',
          daysAgo: 47,
          body: 'Zware, brede potten en ze tegen de muur aan zetten. Wind droogt sneller uit dan zon, dus voel elke ochtend met je vinger in de aarde.',
        },
        {
          author: 'mehmet',
          daysAgo: 46,
          body: 'Tijm, rozemarijn en salie kunnen er beter tegen dan munt. Die komen van droge, open hellingen. De munt mag uit de wind, laag bij de deur.',
        },
        {
          author: 'amal',
          daysAgo: 36,
          body: 'Tijm staat, salie staat. De munt heeft een plek achter de stoel en maakt nieuwe blaadjes! Dank je, @Mehmet.',
        },
      ],
    },
    {
      title: 'Tegels eruit: hoe begin je?',
      posts: [
        {
          author: 'inwoner',
          daysAgo: 29,
          body: 'Zes tegels zijn eruit. Eronder zit geel zand, zo hard als een weg. Moet dat er ook uit?',
        },
        {
          author: 'petra',
          daysAgo: 28,
          body: 'Niet alles. Spit het los, twee scheppen diep als het kan, en meng er compost door. Planten als duizendblad en ooievaarsbek vinden zandgrond prima.',
        },
        {
          author: 'bram',
          daysAgo: 28,
          body: 'Ik heb de tegels op hun kant gezet als rand om het bed. Scheelt een rit naar de milieustraat.',
        },
        {
          author: 'inwoner',
          daysAgo: 26,
          body: 'Slim, @Bram. Dan neem ik die rand over. Zaterdag haal ik er nog zes uit, wie komt helpen?',
        },
        { author: 'mehmet', daysAgo: 26, body: 'Ik. Met schep.' },
      ],
    },
  ],
};
