import type { DemoGroup } from '../../types.ts';

export const samenLuisteren: DemoGroup = {
  slug: 'samen-luisteren',
  title: 'Samen luisteren naar klassiek',
  summary:
    'Eens in de maand luisteren we een avond naar één stuk. Vooraf weet je niets, na afloop hoor je meer.',
  body: `Wij zijn geen kenners. We zijn mensen die nieuwsgierig zijn naar muziek die vaak een beetje plechtig wordt gevonden.

Elke maand kiest iemand uit de groep één stuk. In de Luisterkamer luisteren we twee keer: de eerste keer zonder uitleg, de tweede keer met een paar dingen om op te letten. Daarna praten we.

## Afspraken

- Er zijn geen domme vragen en geen goede smaak.
- De telefoons gaan in de mand bij de deur.
- Wie kiest, vertelt waarom.
- Stoelen zijn er voor zestien mensen, dus meld je aan.`,
  phase: 'do',
  visibility: 'public',
  joinMode: 'open',
  themes: ['klassiek', 'luisteren', 'componisten'],
  motif: 'lamp',
  moderators: ['moderator'],
  members: [
    { person: 'deskundige', brings: 'Ik leg graag uit hoe een stuk in elkaar zit' },
    { person: 'bram', brings: 'Een kast vol platen', seeks: 'Iemand die me leert wat ik hoor' },
    { person: 'noor', brings: 'Ik speelde vroeger altviool' },
    { person: 'samir', seeks: 'Europese muziek leren kennen' },
    { person: 'joost', seeks: 'Inspiratie om zelf weer te spelen' },
  ],
  threads: [
    {
      title: 'Welk stuk kiezen we voor de volgende keer?',
      posts: [
        {
          author: 'moderator',
          daysAgo: 17,
          body: 'Na Schubert mag iemand anders kiezen. Wie heeft een stuk waar we allemaal stil van worden?',
        },
        {
          author: 'bram',
          daysAgo: 16,
          body: 'Ik zou graag één instrument horen in plaats van een heel orkest. De eerste cellosuite van Bach bijvoorbeeld, BWV 1007. Iedereen kent het begin, maar wie heeft hem ooit helemaal gehoord?',
        },
        {
          author: 'noor',
          daysAgo: 16,
          body: 'Heel goed idee. Mag er iets naast van voor viool alleen? De chaconne uit de tweede partita, BWV 1004. Dat is een kwartier en je gelooft niet dat het maar één viool is.',
        },
        {
          author: 'samir',
          daysAgo: 15,
          body: 'Eén instrument dat een heel gesprek voert, dat ken ik van de ud. Ik neem hem mee, dan kunnen we vergelijken. Mag dat @Harm?',
        },
        {
          author: 'moderator',
          daysAgo: 15,
          body: 'Graag zelfs. Dan heet de avond: *Bach alleen*. @Pieter, wil jij iets vertellen over hoe Bach met één lijn meerdere stemmen suggereert? In tien minuten, en zonder notenschrift!',
        },
        {
          author: 'deskundige',
          daysAgo: 14,
          body: 'Afgesproken. Tien minuten. Jullie mogen een wekker zetten.',
        },
      ],
    },
    {
      title: 'Ik dwaal altijd af na vijf minuten',
      posts: [
        {
          author: 'joost',
          daysAgo: 58,
          body: 'Eerlijk: bij de symfonie zat ik na vijf minuten aan mijn belastingaangifte te denken. Ligt dat aan mij?',
        },
        {
          author: 'deskundige',
          daysAgo: 57,
          body: 'Nee hoor. Afdwalen hoort erbij. Kies één instrument en volg alleen dat, bijvoorbeeld de hobo. Ben je het kwijt? Wacht tot hij terugkomt.',
        },
        {
          author: 'noor',
          daysAgo: 57,
          body: 'Ik teken altijd een lijn mee op papier. Omhoog, omlaag, dik, dun. Dan blijft mijn hoofd erbij.',
        },
        {
          author: 'joost',
          daysAgo: 50,
          body: 'Het lijntje werkt! Ik heb nu een vel vol kriebels van de Pastorale en ik kan precies aanwijzen waar het onweer zit.',
        },
      ],
    },
  ],
};
