import type { DemoGroup } from '../../types.ts';

export const taalmaatjes: DemoGroup = {
  slug: 'taalmaatjes',
  title: 'Taalmaatjes',
  summary: 'Samen Nederlands oefenen, in het echt: op de markt, aan de telefoon en op school.',
  body: `Een maatje is geen leraar. Jullie doen iets samen en praten daarbij Nederlands. Fouten maken mag, want zo leer je het.

## Zo doe je mee

- Wil je oefenen? Vraag het aan. Ilse of Nadia belt je en zoekt een maatje bij je.
- Wil je maatje worden? Ook dan vraag je het aan. Je krijgt eerst een korte training van het taalhuis.
- In de gesprekken hier schrijf je zo gewoon mogelijk. Niemand verbetert je, behalve als je erom vraagt.

Wat deelnemers hier vertellen, lezen alleen deelnemers.`,
  phase: 'do',
  visibility: 'members',
  joinMode: 'ask',
  themes: ['taal'],
  motif: 'language',
  moderators: ['bibliothecaris', 'partner'],
  members: [
    { person: 'amal', seeks: 'Praten met de juf van mijn zoon' },
    { person: 'jozef', brings: 'Ik help met Pools', seeks: 'Sneller praten aan de telefoon' },
    { person: 'petra', brings: 'Elke vrijdagochtend een uur' },
    { person: 'wies', brings: 'Oefenen tijdens het breien, dan zijn stiltes niet erg' },
  ],
  threads: [
    {
      title: 'Woorden die je niet in het boek vindt',
      posts: [
        {
          author: 'jozef',
          daysAgo: 42,
          body: 'De buurman zegt altijd *houdoe*. In het boek staat *tot ziens*. Wat is het verschil?',
        },
        {
          author: 'wies',
          daysAgo: 42,
          body: '*Houdoe* zeggen we in Brabant. Het betekent ook tot ziens, maar dan warm. Tegen de burgemeester mag het ook, hoor.',
        },
        {
          author: 'amal',
          daysAgo: 41,
          body: 'En *efkes*? De mevrouw bij de bakker zegt: wacht efkes.',
        },
        {
          author: 'petra',
          daysAgo: 41,
          body: 'Dat is *eventjes*. Mooie lijst wordt dit. @Amal, neem je hem mee naar de marktwandeling?',
        },
      ],
    },
    {
      title: 'Bellen vind ik moeilijk',
      posts: [
        {
          author: 'amal',
          daysAgo: 16,
          body: 'Met de juf praten gaat nu goed. Maar bellen met de huisarts, daar begin ik van te zweten. Ik zie geen gezicht.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 15,
          body: 'Dat hebben veel mensen, ook mensen die hier geboren zijn. We gaan het oefenen met twee telefoons in twee kamers. Jij bent eerst de assistente, dan pas de patiënt.',
        },
        {
          author: 'jozef',
          daysAgo: 15,
          body: 'Mijn truc: ik zeg meteen *ik leer Nederlands, wilt u langzaam praten?* Dan zijn mensen aardig.',
        },
        { author: 'amal', daysAgo: 14, body: 'Die zin schrijf ik op, @Józef. Dank je.' },
      ],
    },
  ],
};
