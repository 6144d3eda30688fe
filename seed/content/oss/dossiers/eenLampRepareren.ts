import type { DemoDossier } from '../../types.ts';

const body = `Een staande lamp die het niet doet, is vaak in een half uur te maken. Dit dossier beschrijft hoe je zoekt, wat je nodig hebt en waar je van afblijft. Het komt uit de [reparatiemiddag over lampen en snoeren](/oss/agenda/reparatiemiddag-lampen-en-snoeren) en uit de kennisgroep [Repareren kun je leren](/oss/groepen/repareren-kun-je-leren). De vraag van Lian stond aan het begin: *ik wil het zelf kunnen, niet alleen laten doen*.

## De regel op het bord

> Stekker uit, kijken, meten, schroeven.
>
> *Toon Smulders, op de reparatiemiddag*

In die volgorde. Met de stekker eruit staat er op een gewone lamp geen spanning. Een lamp die aan het plafond vastzit, is een ander verhaal: daar moet de groep in de meterkast uit, en moet je meten of de spanning er echt af is. Weet je niet hoe dat moet, laat het dan door een vakman doen.

## Dit heb je nodig

- een schroevendraaier met een platte en een met een kruiskop
- een striptang voor het snoer
- een eenvoudige meter die piept als er contact is
- een nieuwe schakelaar of stekker, maar pas als je weet dat het daaraan ligt

## Zo zoek je

1. **Probeer een ander lampje** en een ander stopcontact. Lach niet: dit is het vaker dan je denkt.
2. **Kijk.** Is het snoer ergens geknikt, gesmolten of kaal? Zit er vuil in de fitting? Is er iets verkleurd?
3. **Buig het snoer** voorzichtig bij de stekker en de schakelaar, met de stekker uit het stopcontact. Daar breekt een draad het eerst.
4. **Meet**, met de stekker los en het lampje eruit. Zet de schakelaar aan en meet van elke pin van de stekker naar de fitting. Elke pin hoort met één contact in de fitting verbonden te zijn. Piept een pin nergens, dan is daar de verbinding onderbroken.
5. **Vervang** het deel dat stuk is en trek de schroeven stevig aan. Er mag geen los draadje uitsteken.
6. **Laat een ander kijken** voordat de stekker erin gaat.

## Wat zeggen de kleuren?

In snoeren van nu is bruin de fase, blauw de nul, en geel met groen de aarde. In oude Nederlandse lampen zie je soms andere kleuren: groen, rood en grijs. Vertrouw daar niet op. Twijfel je, stop dan en neem de lamp mee naar een middag.

## Wat we vaker zagen

Van de elf lampen die het weer deden, was het zeven keer de schakelaar. Twee keer was het snoer vlak bij de stekker gebroken, twee keer zat er vuil in de fitting. Vier lampen kregen we niet aan de praat. Daarvan bewaren we de onderdelen.

## Blijf hiervan af

- **Magnetrons** en **oude beeldbuizen**: daarin kan een gevaarlijke spanning achterblijven, ook zonder stekker.
- Alles op **gas**.
- **Opgezwollen accu's**. Leg ze weg van alles wat kan branden en breng ze naar een inleverpunt.
- Apparaten die je alleen open krijgt door ze te slopen.

## Is het de moeite?

Reken niet alleen in geld. Een schakelaar kost weinig, maar de lamp van je oma is er maar één van. En wie één keer heeft gezien hoe het vanbinnen zit, koopt de volgende keer anders: iets met schroeven in plaats van lijm.

## Verder

Kom langs op een reparatiemiddag, of neem het boek over dagelijkse dingen mee dat hieronder staat. Het legt uit waarom sommige dingen zo lastig te begrijpen zijn, en dat dat meestal niet aan jou ligt.`;

export const eenLampRepareren: DemoDossier = {
  slug: 'een-lamp-repareren',
  title: 'Een lamp repareren: stekker uit, kijken, meten, schroeven',
  summary: 'Zo vind je in een half uur wat er stuk is, en zo weet je waar je van af moet blijven.',
  kind: 'theme',
  body,
  published: true,
  group: 'repareren-kun-je-leren',
  events: ['reparatiemiddag-lampen-en-snoeren'],
  isbns: ['9780465067107', '9780060589462'],
  sources: [
    { title: 'Milieu Centraal, over langer doen met je spullen', url: 'https://www.milieucentraal.nl' },
    { title: 'Verslag van de reparatiemiddag' },
  ],
  authors: ['deskundige', 'lian', 'jozef'],
  themes: ['repareren'],
  motif: 'lamp',
};
