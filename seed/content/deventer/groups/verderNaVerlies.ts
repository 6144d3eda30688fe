import type { DemoGroup } from '../../types.ts';

export const verderNaVerlies: DemoGroup = {
  slug: 'verder-na-verlies',
  title: 'Verder na verlies',
  summary:
    'Een kleine, besloten kring van mensen die hun partner verloren hebben. We lezen, praten en wandelen.',
  body: `We zijn met een klein aantal mensen. We komen eens in de paar weken bij elkaar, en tussendoor schrijven we elkaar hier.

- Wat je hier deelt, blijft hier.
- We geven geen raad, tenzij iemand erom vraagt.
- Je mag komen en weer gaan. Een jaar is geen grens.

We zijn geen behandeling. Loop je vast of heb je veel klachten, praat dan ook met je huisarts. Ken je iemand die bij ons past? Bespreek het met Tineke, zij nodigt uit.`,
  phase: 'do',
  visibility: 'hidden',
  joinMode: 'invite',
  themes: ['welzijn'],
  motif: 'lamp',
  moderators: ['tineke'],
  members: [
    { person: 'inwoner', brings: 'Ik lees graag voor' },
    { person: 'willemijn', seeks: 'Mensen die niet schrikken van stilte' },
    { person: 'bibliothecaris', brings: 'Boeken en gedichten' },
  ],
  threads: [
    {
      title: 'Zondagen',
      posts: [
        {
          author: 'inwoner',
          daysAgo: 40,
          body: 'De week gaat wel. De zondag is lang. Wat doen jullie op zondag?',
        },
        {
          author: 'willemijn',
          daysAgo: 40,
          body: 'Ik maak expres iets wat tijd kost. Brood, met twee keer rijzen. Dan is het ineens vier uur.',
        },
        {
          author: 'tineke',
          daysAgo: 39,
          body: 'Zullen we een keer met zijn drieën langs de rivier lopen? Ik neem thee mee, @Willemijn het brood.',
        },
        { author: 'inwoner', daysAgo: 39, body: 'Ja. Graag.' },
      ],
    },
    {
      title: 'Wat we lezen',
      posts: [
        {
          author: 'bibliothecaris',
          daysAgo: 21,
          body: 'Voor wie wil: *A Grief Observed* van C.S. Lewis. Hij schreef het kort nadat zijn vrouw gestorven was. Het is dun en eerlijk. Er liggen twee exemplaren klaar op mijn naam.',
        },
        {
          author: 'willemijn',
          daysAgo: 10,
          body: 'Ik heb het uit. Dat verdriet zo op angst kan lijken, dat had ik nog nooit iemand horen zeggen. Het staat meteen in het begin.',
        },
      ],
    },
  ],
};
