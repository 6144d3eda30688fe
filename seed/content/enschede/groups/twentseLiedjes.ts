import type { DemoGroup } from '../../types.ts';

export const twentseLiedjes: DemoGroup = {
  slug: 'liedjes-van-hier',
  title: 'Liedjes van hier',
  summary: 'We zoeken, zingen en bewaren liedjes uit Twente: van de fabriek, het erf, de kerk en het café.',
  body: `Het begon met een half refrein. Hennie zocht een liedje van haar oma en niemand kende de rest. Toen we gingen vragen, kwamen er vijf andere liedjes tevoorschijn.

In deze groep zoeken we samen naar liedjes die nergens staan opgeschreven. Je hoeft niet mooi te kunnen zingen. Neuriën is genoeg.

## Zo werken we

1. Iemand brengt een stukje van een lied mee.
2. We schrijven op wie het zong, waar en wanneer.
3. We zoeken in boeken, kranten en archieven.
4. We nemen het lied op, ook als er nog een stuk ontbreekt.

Spreek je geen Twents? Kom gerust. Juist wie het niet verstaat, stelt de beste vragen.`,
  question: 'liedje-van-oma',
  phase: 'think',
  visibility: 'public',
  joinMode: 'open',
  themes: ['twentse-muziek', 'zelf-spelen'],
  motif: 'history',
  moderators: ['bibliothecaris'],
  members: [
    { person: 'hennie', brings: 'Een half refrein van mijn oma', seeks: 'De andere helft' },
    { person: 'truus', brings: 'Liedjes van de zondagsschool en de kermis' },
    { person: 'joost', brings: 'Ik schrijf muziek uit op gehoor', seeks: 'Oefening met oude melodieën' },
    { person: 'noor', brings: 'Handig in krantenarchieven' },
  ],
  threads: [
    {
      title: 'Het refrein van oma: wie kent meer?',
      posts: [
        {
          author: 'hennie',
          daysAgo: 84,
          body: 'Ik heb het refrein ingezongen op mijn telefoon. Het gaat over een wever die zijn loon verdrinkt en een meisje dat toch op hem wacht. Oma zei altijd dat ze het op de spoelerij zongen, boven het lawaai uit.',
        },
        {
          author: 'truus',
          daysAgo: 83,
          body: 'Die melodie ken ik! Maar bij ons thuis ging het over een soldaat. Misschien heeft iemand er nieuwe woorden op gemaakt.',
        },
        {
          author: 'joost',
          daysAgo: 82,
          body: `Dat gebeurde veel: nieuwe tekst op een bekende wijs. Ik heb het uitgeschreven. Het is een wals, acht maten en dan nog eens acht.

@Hennie, zingt jouw oma de laatste noot omhoog of omlaag? Op de opname hoor ik het niet goed.`,
        },
        {
          author: 'hennie',
          daysAgo: 82,
          body: 'Omhoog. En dan lachte ze.',
        },
        {
          author: 'noor',
          daysAgo: 79,
          body: 'Ik heb op Delpher gezocht met de eerste regel tussen aanhalingstekens. Nog niets in Twentse spelling. Ik probeer nu de Nederlandse versie over de soldaat, want liedboekjes werden vaak in het Nederlands gedrukt.',
        },
      ],
    },
    {
      title: 'Hoe schrijf je Twents op?',
      posts: [
        {
          author: 'noor',
          daysAgo: 45,
          body: 'We hebben nu drie liedjes, en ze zijn op drie manieren gespeld. Zullen we iets afspreken?',
        },
        {
          author: 'truus',
          daysAgo: 44,
          body: 'In Losser zeggen ze het weer anders dan in Enschede. Ik zou niet alles gelijk willen maken.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 43,
          body: `Voorstel: we maken van elk lied twee versies.

1. Zoals de zanger het uitsprak, zo goed als we het kunnen horen.
2. Een vertaling in het Nederlands, zodat iedereen het begrijpt.

En we zetten erbij uit welke plaats de zanger komt. Dan gaat er niets verloren.`,
        },
        {
          author: 'hennie',
          daysAgo: 43,
          body: 'Daar kan ik mee leven. Oma kwam van Glanerbrug, zet dat er maar bij.',
        },
      ],
    },
  ],
};
