import type { DemoGroup } from '../../types.ts';

export const verhalenVanDeWerkplaats: DemoGroup = {
  slug: 'verhalen-van-de-werkplaats',
  title: 'Verhalen van de werkplaats',
  summary:
    "We verzamelen verhalen, foto's en namen van mensen die in de spoorwerkplaats van Tilburg werkten.",
  body: `Riet had dozen vol foto's van haar man, die in de ketelmakerij werkte. Op de meeste foto's staan mannen van wie niemand meer de naam weet. Haar vraag werd deze groep.

We zoeken oud-werknemers, hun kinderen en iedereen die vroeger de fluit hoorde. We scannen foto's, nemen gesprekken op en schrijven namen op voordat ze vergeten zijn.

## Wat kun je doen?

- Breng een foto mee, ook als je niet weet wie erop staat.
- Vertel wat je opa of oma deed, hoe klein het ook lijkt.
- Help scannen of uittypen. Dat leer je hier.

Wij vragen altijd toestemming voordat we iets delen.`,
  question: 'opa-in-de-werkplaats',
  phase: 'do',
  visibility: 'public',
  joinMode: 'open',
  themes: ['spoorzone', 'lokale-geschiedenis'],
  motif: 'rails',
  moderators: ['bibliothecaris'],
  members: [
    { person: 'riet', brings: "Vier dozen foto's uit de ketelmakerij", seeks: 'Namen bij gezichten' },
    { person: 'toon', brings: 'Ik werkte 28 jaar als bankwerker in de werkplaats' },
    { person: 'deskundige', brings: 'Kennis van archieven en van de bouwgeschiedenis' },
    {
      person: 'thijs',
      brings: 'Ik kan goed scannen en geluid bewerken',
      seeks: 'Verhalen over mijn eigen straat',
    },
    { person: 'corrie', brings: 'Mijn vader was conducteur' },
  ],
  threads: [
    {
      title: 'Wie staat er op de foto bij de draaischijf?',
      posts: [
        {
          author: 'riet',
          daysAgo: 90,
          body: 'Op de foto staan elf mannen voor een locomotief op de draaischijf. Mijn man is de derde van links. Achterop staat alleen "laatste stoom". Wie herkent er iemand?',
        },
        {
          author: 'toon',
          daysAgo: 89,
          body: 'De man met de pet scheef moet Sjef zijn, van de smederij. Zijn achternaam komt vanzelf, ik slaap er een nacht over. De jongen rechts was leerling.',
        },
        {
          author: 'toon',
          daysAgo: 88,
          body: 'Van Loon. Sjef van Loon. Hij had altijd een boterham met zult in zijn binnenzak.',
        },
        {
          author: 'deskundige',
          daysAgo: 86,
          body: `Prachtig. Laten we bij elke foto hetzelfde opschrijven:

- wie, van links naar rechts, met een vraagteken als het niet zeker is
- waar op het terrein
- ongeveer welk jaar, en hoe je dat weet

@Riet, "laatste stoom" helpt. In de jaren vijftig verdwenen de stoomlocomotieven uit de dienst. De foto is dus waarschijnlijk uit die jaren.`,
        },
        {
          author: 'riet',
          daysAgo: 85,
          body: 'Dan was hij net begonnen. Wat een jonkie nog. Dank jullie wel.',
        },
      ],
    },
    {
      title: 'Hoe klonk de werkplaats?',
      posts: [
        {
          author: 'thijs',
          daysAgo: 33,
          body: 'Ik wil bij de opnames graag iets over geluid. Wat hoorde je, als je er werkte of woonde?',
        },
        {
          author: 'toon',
          daysAgo: 32,
          body: 'Klinkhamers. De hele dag. Bijna alle oude ketelmakers zijn doof. Je leerde liplezen, en je leerde vloeken zonder geluid.',
        },
        {
          author: 'corrie',
          daysAgo: 31,
          body: 'Wij woonden aan de overkant. Als de fluit ging, moesten de aardappels op. Mijn moeder had geen klok nodig.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 30,
          body: 'De fluit en de aardappels: dat wordt de titel van de opname. @Thijs, zullen we dit op de scandag aan iedereen vragen?',
        },
      ],
    },
  ],
};
