import type { DemoDossier } from '../../types.ts';

export const laterBeginnenMetSpelen: DemoDossier = {
  slug: 'later-beginnen-met-spelen',
  title: 'Later beginnen met een instrument',
  summary: 'Kiezen, huren, oefenen en volhouden: ervaringen van mensen die na hun veertigste begonnen.',
  kind: 'theme',
  body: `Dit is een eerste versie. De groep Later leren spelen vult hem aan na de avond over noten lezen.

## Kiezen

Probeer voor je rekent. Op de proefavond bleek dat mensen vaak met een ander instrument naar huis gingen dan ze van plan waren. Let op drie dingen:

- **Gewicht en houding.** Een accordeon is zwaar, een cello vraagt ruimte, een dwarsfluit vraagt soepele schouders.
- **Geluid.** In een flat is een digitale piano met koptelefoon handig. Een klarinet hoor je door de muur.
- **Samen spelen.** Met gitaar of piano kun je alleen vooruit. Met een blaasinstrument vind je sneller een groep.

## Huren of kopen

Huur eerst een half jaar. Vraag of onderhoud en verzekering erbij zitten en of de huur van de koopprijs af gaat. Laat een tweedehands instrument altijd nakijken door een reparateur.

## Oefenen

Tien minuten per dag is beter dan een uur op zondag. Zet het instrument klaar en begin met iets dat je al kunt. Een mooi doel voor pianisten is het eerste deel van *Kinderszenen* van Schumann, of *Für Elise* van Beethoven in een vereenvoudigde versie.

## Nog uit te zoeken

- Wat kost les in een groep en alleen?
- Welke orkesten en koren nemen beginners aan?
- Ervaringen met oefenen bij reuma of slecht zien.`,
  published: false,
  group: 'later-leren-spelen',
  events: ['instrument-kiezen-als-volwassene'],
  isbns: ['9781598878738', '9781442397149'],
  works: ['schumann-kinderszenen', 'beethoven-fur-elise'],
  sources: [{ title: 'Verslag van de avond Welk instrument past bij mij?' }],
  authors: ['partner', 'joost'],
  themes: ['zelf-spelen'],
  motif: 'hands',
};
