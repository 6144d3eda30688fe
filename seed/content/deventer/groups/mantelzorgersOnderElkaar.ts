import type { DemoGroup } from '../../types.ts';

export const mantelzorgersOnderElkaar: DemoGroup = {
  slug: 'mantelzorgers-onder-elkaar',
  title: 'Mantelzorgers onder elkaar',
  summary:
    'Voor wie zorgt voor een partner, ouder, kind of vriend. We delen wat helpt, en soms alleen hoe het gaat.',
  body: `Zorgen voor iemand die je lief is, is mooi en zwaar tegelijk. In deze groep praten mantelzorgers met elkaar. Wat hier staat, lezen alleen deelnemers.

## Afspraken

- Noem je naaste niet met de volledige naam. *Mijn moeder* of *P.* is genoeg.
- Je geeft geen medisch advies. Je vertelt wat bij jullie hielp.
- Niet reageren mag ook. Meelezen is meedoen.

Wil je erbij? Vraag het aan. Een van de gespreksleiders belt of mailt je even, zodat je weet met wie je praat. Het **mantelzorgcafé** in de wijkwinkel is voor iedereen open, ook als je geen deelnemer bent.`,
  phase: 'do',
  visibility: 'members',
  joinMode: 'ask',
  themes: ['zorg', 'welzijn'],
  motif: 'care',
  moderators: ['tineke'],
  members: [
    { person: 'samira', brings: 'Wijkverpleegkundige, ik leg uit wie wat doet' },
    { person: 'ruben', seeks: 'Een manier om de taken met mijn zussen te verdelen' },
    { person: 'partner', brings: 'Vrijwilligers die een middag overnemen' },
    { person: 'inwoner', brings: 'Ik heb zes jaar voor mijn man gezorgd' },
    { person: 'bibliothecaris', brings: 'Een rustige kamer als je die nodig hebt' },
  ],
  threads: [
    {
      title: 'Taken verdelen met broers en zussen',
      posts: [
        {
          author: 'ruben',
          daysAgo: 52,
          body: 'Ik woon het dichtst bij mijn moeder, dus doe ik alles. Mijn zussen bellen en vragen hoe het gaat. Ik word er kribbig van. Hoe begin je zo’n gesprek zonder verwijt?',
        },
        {
          author: 'tineke',
          daysAgo: 51,
          body: 'Bij ons hielp een lijst met alles wat ik in een week deed. Niet om te klagen, maar omdat ze het echt niet wisten. Daarna mocht iedereen er twee dingen uit kiezen.',
        },
        {
          author: 'inwoner',
          daysAgo: 51,
          body: 'En vergeet niet: van ver weg kan ook veel. Bellen met de apotheek, de administratie, online boodschappen bestellen.',
        },
        {
          author: 'samira',
          daysAgo: 50,
          body: 'Een gesprek met de hele familie en een wijkverpleegkundige of cliëntondersteuner erbij mag ook, @Ruben. Dan hoef jij niet de boodschapper te zijn.',
        },
        {
          author: 'ruben',
          daysAgo: 39,
          body: 'Lijst gemaakt: 34 dingen. Mijn oudste zus schrok. Ze doet nu alle telefoontjes en de post. Dank jullie wel.',
        },
      ],
    },
    {
      title: 'Een middag voor jezelf, hoe doe je dat?',
      posts: [
        {
          author: 'tineke',
          daysAgo: 15,
          body: 'Het thema van het volgende café is *even eruit*. Wat houdt jou tegen om een middag weg te gaan?',
        },
        {
          author: 'ruben',
          daysAgo: 14,
          body: 'Dat ik denk dat niemand anders weet hoe zij haar thee wil.',
        },
        {
          author: 'partner',
          daysAgo: 14,
          body: 'Daarom komen onze vrijwilligers eerst twee keer langs als je er zelf bij bent. De thee staat bij ons op nummer één van de lijst.',
        },
        {
          author: 'inwoner',
          daysAgo: 13,
          body: 'Ik heb het te laat gedaan. Begin met een uur. Ga naar buiten, niet naar de supermarkt.',
        },
      ],
    },
  ],
};
