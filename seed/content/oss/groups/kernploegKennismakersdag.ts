import type { DemoGroup } from '../../types.ts';

export const kernploegKennismakersdag: DemoGroup = {
  slug: 'kernploeg-kennismakersdag',
  title: 'Kernploeg Kennismakersdag',
  summary: 'Hier bereiden we de dag voor waarop alle kennismakers laten zien wat ze kunnen.',
  body: `Eén keer per jaar vullen we de theaterzaal met tafels waar je iets kunt leren in een kwartier. Deze kleine ploeg regelt het.

## Wie doet wat

- **Ilse:** zaal, vergunningen en de mensen van het gebouw
- **Ruud:** programma en tijden
- **Wies:** kramen en aankleding
- **Mehmet:** eten en drinken

Beslissingen schrijven we hier op, zodat niemand hoeft te zoeken in zijn mail. De groep is besloten omdat er telefoonnummers en rekeningen langskomen.`,
  phase: 'do',
  visibility: 'hidden',
  joinMode: 'invite',
  themes: ['handwerk', 'koken'],
  motif: 'people',
  moderators: ['bibliothecaris', 'moderator'],
  members: [
    { person: 'wies', brings: 'Vlaggetjes, en mensen die ze ophangen' },
    { person: 'mehmet', brings: 'Soep voor honderd man' },
    { person: 'deskundige', brings: 'Verlengsnoeren die goedgekeurd zijn' },
  ],
  threads: [
    {
      title: 'Welke tafels komen er?',
      posts: [
        {
          author: 'moderator',
          daysAgo: 24,
          body: 'Tot nu toe: band plakken, sokken stoppen, inktvlekken uit stof, paprika zaaien, een brief in oud handschrift lezen, en thee zetten op drie manieren. Wat missen we?',
        },
        {
          author: 'wies',
          daysAgo: 23,
          body: 'Iets voor kinderen. Pompons! Daar krijg je ook vaders stil mee.',
        },
        {
          author: 'deskundige',
          daysAgo: 23,
          body: 'Een stekker veilig aanzetten. Met een meetkast erbij, en onder stroom zetten doe ik zelf.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 22,
          body: 'Goed. Dat zijn er acht. Met twaalf is de zaal vol en kun je er nog met een rolstoel langs. @Ruud, zet jij ze op de plattegrond?',
        },
      ],
    },
    {
      title: 'Eten: wat kan de keuken aan?',
      posts: [
        {
          author: 'mehmet',
          daysAgo: 11,
          body: 'Soep kan ik de dag ervoor koken in De Linde. Die moet dan wel snel afkoelen en koud mee. Is er een auto met koelboxen?',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 10,
          body: 'Ja, de bibliotheekbus is vrij. Ik zet de keukenstudio voor je vast. Schrijf jij de allergenen op een kaart, @Mehmet?',
        },
      ],
    },
  ],
};
