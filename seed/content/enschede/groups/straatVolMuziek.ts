import type { DemoGroup } from '../../types.ts';

export const straatVolMuziek: DemoGroup = {
  slug: 'werkgroep-straat-vol-muziek',
  title: 'Werkgroep Straat vol muziek',
  summary: 'Voorbereiding van een zondagmiddag waarop buren in en om de bibliotheek voor elkaar spelen.',
  body: `Dit is de werkgroep achter de open piano-middag. We regelen plekken, spelers, stoelen en koffie.

## Wie doet wat?

- **Marloes**: ruimtes, vergunning en de begroting.
- **Harm**: spelers vragen en het speelschema.
- **Ilse**: instrumenten en stemmen van de vleugel.
- **Noor**: folder, posters en de buurtapp.

We vergaderen kort. Besluiten staan in de gesprekken, zodat je ze terug kunt vinden.`,
  phase: 'ask',
  visibility: 'hidden',
  joinMode: 'invite',
  themes: ['zelf-spelen', 'klassiek'],
  motif: 'people',
  moderators: ['bibliothecaris', 'moderator'],
  members: [
    { person: 'partner', brings: 'Contact met de pianostemmer' },
    { person: 'noor', brings: 'Ik maak de posters' },
  ],
  threads: [
    {
      title: 'Hoe lang mag iemand spelen?',
      posts: [
        {
          author: 'noor',
          daysAgo: 10,
          body: 'Ik heb al negen mensen die willen. Eén wil een hele sonate doen van vijfentwintig minuten. Is dat te lang?',
        },
        {
          author: 'moderator',
          daysAgo: 10,
          body: 'Ik zou tien minuten aanhouden, dan durven beginners ook. De sonate kan aan het eind, als het publiek al zit.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 9,
          body: 'Eens. Besluit: tien minuten per speler, één langer stuk als afsluiting. @Noor, wil je dat op de folder zetten?',
        },
      ],
    },
    {
      title: 'Koffie, stoelen en de vleugel',
      posts: [
        {
          author: 'partner',
          daysAgo: 6,
          body: 'De stemmer kan op vrijdag of op zaterdagochtend. Zaterdag is beter, want de verwarming in de Weverszaal doet veel met de stemming.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 5,
          body: 'Zaterdag om tien uur kan. Ik houd de zaal dan vrij. Er zijn zestig stoelen, dan blijft er ruimte voor rolstoelen en kinderwagens.',
        },
      ],
    },
  ],
};
