import type { DemoGroup } from '../../types.ts';

export const laterLerenSpelen: DemoGroup = {
  slug: 'later-leren-spelen',
  title: 'Later leren spelen',
  summary: 'Volwassenen die een instrument beginnen of weer oppakken, houden elkaar op gang.',
  body: `Ben je na je veertigste begonnen met een instrument, of wil je dat? Hier delen we oefenschema's, opnames en ergernis.

Omdat we ook onze mislukte opnames delen, is de groep alleen zichtbaar voor deelnemers. Vraag gerust aan of je mee mag doen. Je hoeft nog niets te kunnen.

## Wat spreken we af?

- We oefenen liever tien minuten per dag dan een uur op zondag.
- We zeggen eerst wat er goed gaat.
- Eens per maand speelt iemand iets voor, hoe kort ook.`,
  phase: 'think',
  visibility: 'members',
  joinMode: 'ask',
  themes: ['zelf-spelen'],
  motif: 'hands',
  moderators: ['moderator'],
  members: [
    { person: 'joost', brings: 'Ik speel sinds een jaar cello', seeks: 'Iemand om duetten mee te spelen' },
    { person: 'partner', brings: 'Leeninstrumenten en geduld' },
    { person: 'bram', seeks: 'Moed om op mijn 61e met piano te beginnen' },
    { person: 'samir', brings: 'Ik kan begeleiden op gitaar' },
  ],
  threads: [
    {
      title: 'Tien minuten per dag, hoe houd je dat vol?',
      posts: [
        {
          author: 'bram',
          daysAgo: 30,
          body: 'Week één ging goed. In week twee was ik moe en in week drie stond de piano vol post. Hoe doen jullie dat?',
        },
        {
          author: 'partner',
          daysAgo: 29,
          body: 'Laat de klep open en zet een stoel klaar. Het klinkt flauw, maar het scheelt. En begin met iets dat je al kunt, zodat de eerste minuut fijn is.',
        },
        {
          author: 'joost',
          daysAgo: 29,
          body: 'Ik oefen terwijl de aardappels koken. Twintig minuten, en daarna is er beloning.',
        },
        {
          author: 'bram',
          daysAgo: 20,
          body: 'De aardappelmethode werkt @Joost. Ik kan nu de eerste acht maten van *Von fremden Ländern und Menschen* van Schumann. Langzaam, maar mijn vrouw herkende het.',
        },
      ],
    },
    {
      title: 'Leeninstrument terug, en nu?',
      posts: [
        {
          author: 'samir',
          daysAgo: 12,
          body: 'Mijn zes weken klarinet zijn bijna voorbij. Huren, kopen of stoppen? Een goede tweedehands is duur.',
        },
        {
          author: 'partner',
          daysAgo: 11,
          body: 'Huur eerst een half jaar. Vraag of de huur van de koopprijs af mag als je hem later overneemt. En laat een tweedehands altijd nakijken door een reparateur.',
        },
        {
          author: 'joost',
          daysAgo: 11,
          body: 'Dat heb ik met de cello gedaan. Ik ben blij dat ik gewacht heb, want na vier maanden wist ik pas welk formaat bij mijn handen past.',
        },
      ],
    },
  ],
};
