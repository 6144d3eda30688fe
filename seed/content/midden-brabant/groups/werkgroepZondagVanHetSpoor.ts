import type { DemoGroup } from '../../types.ts';

export const werkgroepZondagVanHetSpoor: DemoGroup = {
  slug: 'werkgroep-zondag-van-het-spoor',
  title: 'Werkgroep Zondag van het spoor',
  summary: 'Voorbereiding van de wandeling en de vertelmiddag voor oud-werknemers en buren.',
  body: `Hier bereiden we de zondag van het spoor voor. Het programma staat op de agenda, de taken staan hier.

## Taken

- **Sanne**: zaal, koffie en uitnodigingen.
- **Ad**: route en bordjes.
- **Toon**: oud-collega's bellen.
- **Thijs**: geluid en foto's.

Let op: telefoonnummers van oud-collega's delen we niet in de gesprekken. Geef ze aan Sanne door.`,
  phase: 'ask',
  visibility: 'hidden',
  joinMode: 'invite',
  themes: ['spoorzone'],
  motif: 'people',
  moderators: ['bibliothecaris'],
  members: [
    { person: 'deskundige', brings: 'De route' },
    { person: 'toon', brings: "Een adresboekje vol oud-collega's" },
    { person: 'thijs', brings: 'Opnameapparaat en camera' },
  ],
  threads: [
    {
      title: 'Route: hoe ver kunnen mensen lopen?',
      posts: [
        {
          author: 'deskundige',
          daysAgo: 13,
          body: 'De eerste route was twee kilometer. Vorige keer haakten er drie mensen af. Voorstel: een lus van achthonderd meter, met vier plekken om te zitten.',
        },
        {
          author: 'toon',
          daysAgo: 12,
          body: 'De helft van mijn lijst loopt met een rollator. Achthonderd meter is goed, mits de keitjes worden overgeslagen.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 12,
          body: 'Besluit: de korte lus, zonder keitjes. @Thijs, wil jij hem een keer proeflopen met de rolstoel van de balie?',
        },
        {
          author: 'thijs',
          daysAgo: 8,
          body: 'Gedaan. Eén stoeprand is te hoog, maar als je voor de fietsenstalling langs gaat lukt het. Het duurde een half uur met pauzes.',
        },
      ],
    },
    {
      title: 'Wie vertelt er?',
      posts: [
        {
          author: 'toon',
          daysAgo: 5,
          body: 'Ik heb twee mensen die willen: een oud-ketelmaker en een mevrouw van de loonadministratie. Die laatste wist van iedereen wat hij verdiende en heeft het nooit verklapt.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 4,
          body: 'Geweldig. Wil je vragen of we het mogen opnemen? Ik stuur je het formulier.',
        },
      ],
    },
  ],
};
