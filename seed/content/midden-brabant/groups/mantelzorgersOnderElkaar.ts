import type { DemoGroup } from '../../types.ts';

export const mantelzorgersOnderElkaar: DemoGroup = {
  slug: 'mantelzorgers-onder-elkaar',
  title: 'Mantelzorgers onder elkaar',
  summary: 'Een besloten plek om te delen wat zwaar is, wat lukt en wat je nergens anders zegt.',
  body: `Zorg je al langer voor een partner, ouder, kind of buur? Dan ben je hier welkom. Wat je hier schrijft, lezen alleen de deelnemers.

We geven geen medisch advies en we lossen elkaars leven niet op. We luisteren, en soms helpt een tip.

## Afspraken

- Wat hier staat, blijft hier.
- Noem geen achternamen van degene voor wie je zorgt.
- Vraag eerst of iemand raad wil, of alleen gehoord wil worden.
- Elke maand is er koffie in Bibliotheek De Lindeboom. Kun je niet weg? Vraag dan Steunkring Naast Elkaar om een vrijwilliger.`,
  phase: 'think',
  visibility: 'members',
  joinMode: 'ask',
  themes: ['mantelzorg'],
  motif: 'hands',
  moderators: ['moderator'],
  members: [
    { person: 'lieke', brings: 'Ik werk en zorg voor mijn zus', seeks: 'Mensen die snappen dat ik moe ben' },
    { person: 'jan', brings: 'Ik zorgde negen jaar voor mijn vrouw' },
    { person: 'inwoner', seeks: 'Tips om taken te verdelen met mijn broers' },
    { person: 'partner', brings: 'Ik weet welke hulp er in de wijk is' },
  ],
  threads: [
    {
      title: 'Mijn broers doen niets',
      posts: [
        {
          author: 'inwoner',
          daysAgo: 27,
          body: "Ik wil gehoord worden, en raad mag ook. Wij zijn met z'n vieren, en alles komt bij mij terecht. Als ik er iets van zeg, heet het dat ik het zo goed kan.",
        },
        {
          author: 'lieke',
          daysAgo: 27,
          body: 'O, die zin. "Jij kunt het zo goed." Gehoord, tot in mijn tenen.',
        },
        {
          author: 'jan',
          daysAgo: 26,
          body: 'Bij ons hielp een lijst aan de koelkast met vijftien klusjes. Niet: kun je helpen, maar: welke twee neem jij? De administratie kan ook van ver weg.',
        },
        {
          author: 'inwoner',
          daysAgo: 15,
          body: 'Mijn oudste broer doet nu de post en de bank. Mijn jongste rijdt. De derde is nog aan het nadenken. Dank je @Jan.',
        },
      ],
    },
    {
      title: 'Wat zeg je op je werk?',
      posts: [
        {
          author: 'lieke',
          daysAgo: 38,
          body: 'Mijn leidinggevende weet niet dat ik elke ochtend om zes uur bij mijn zus ben. Ik ben bang dat ze me minder serieus nemen. Vertellen of niet?',
        },
        {
          author: 'partner',
          daysAgo: 37,
          body: 'Je bent het niet verplicht. Maar als je iets wilt vragen, zoals later beginnen of verlof, dan moet je wel iets vertellen. Schrijf eerst op wat je precies nodig hebt, en voor hoe lang.',
        },
        {
          author: 'lieke',
          daysAgo: 28,
          body: 'Gedaan. Ik begin nu op dinsdag en donderdag om tien uur. Ze zei: had het eerder gezegd. Ik heb in de auto gehuild, maar van opluchting.',
        },
      ],
    },
  ],
};
