import type { DemoDossier } from '../../types.ts';

const body = `Bijna iedereen laat weleens post liggen. Maar als een stapel een tas wordt, durf je op den duur niet meer te kijken. Dit dossier beschrijft hoe je weer overzicht krijgt. Het komt uit de middag [Post op tafel](/deventer/agenda/post-op-tafel) en uit de gesprekken in de kennisgroep [Grip op je geld en je post](/deventer/groepen/grip-op-je-geld). De vraag waarmee het begon: *is er iemand die erbij komt zitten zonder boos te worden?*

## Wat we die middag zagen

Veertien mensen brachten hun post mee. Na een kwartier scheuren bleek dat een groot deel reclame was, of een brief waar al een nieuwere overheen was gekomen. De stapel *nu doen* telde bij de meesten twee tot vijf brieven. De angst was groter dan de stapel. Alleen beginnen lukt vaak niet; met anderen erbij wel.

## In een uur van tas naar stapel

1. **Openmaken.** Alles. Nog niet lezen. Gooi enveloppen en reclame meteen weg.
2. **Sorteren op afzender.** Leg de nieuwste brief bovenop. Vaak is alleen die nog van belang.
3. **Drie stapels maken:** nu doen, later doen, bewaren.
4. **Datum omcirkelen.** Op elke brief van de stapel *nu doen* zoek je de uiterste datum.
5. **Eén brief afmaken.** Kies een makkelijke. Dan stop je met een goed gevoel.

## Wat heeft haast?

Kijk het eerst naar post over:

- de huur of de hypotheek,
- energie en water,
- de zorgverzekering,
- brieven van een deurwaarder of een rechtbank.

Kun je niet betalen? Neem dan zo snel mogelijk contact op en vraag om een regeling. Doe alleen een voorstel dat je ook echt kunt volhouden. Vraag om een bevestiging op papier.

Goed om te weten: voordat een bedrijf bij een consument incassokosten mag rekenen, moet het eerst een herinnering sturen met nog veertien dagen om te betalen. Wacht niet tot dag dertien.

## Bellen als je niet durft

Schrijf je eerste zin op:

> Ik bel over de brief met dit kenmerk. Ik wil graag een regeling treffen. Wat hebt u van mij nodig?

Schrijf de naam op van wie je spreekt, en de datum. Je mag in de spreekkamer van de bibliotheek bellen. Als je wilt, zit er iemand naast je.

## Zo houd je het bij

Kofi werkt met vijf mappen: *wonen*, *werk en inkomen*, *zorg*, *belasting en toeslagen*, *de rest*. Elke vrijdag tien minuten, staand, met de radio aan. Ruben maakt van elke brief een foto en zet de datum in de naam. Kies wat bij je past. Een systeem dat je volhoudt, is beter dan een systeem dat klopt.

## Als er schulden zijn

Je kunt bij je gemeente om **schuldhulpverlening** vragen. Daar heb je recht op een gesprek over je situatie, ook als je werkt of een eigen huis hebt. In de regel is dat eerste gesprek binnen vier weken, en sneller als er bijvoorbeeld een ontruiming of afsluiting dreigt. Betaal geen bedrijf dat belooft je schulden voor geld op te lossen zonder dat je eerst met de gemeente hebt gepraat.

## Verder

Op de volgende middag bekijken we samen de huurtoeslag. Wil je eerst met één iemand praten? Vraag aan de balie naar een geldmaatje.`;

export const eenTasVolPost: DemoDossier = {
  slug: 'een-tas-vol-post',
  title: 'Een tas vol post: zo krijg je weer overzicht',
  summary: 'Van dichte enveloppen naar vijf mappen, met een zin om te bellen en wat het eerst moet.',
  kind: 'report',
  body,
  published: true,
  group: 'grip-op-je-geld',
  events: ['post-op-tafel'],
  isbns: ['9780393324860', '9780553447439', '9781607747307'],
  sources: [
    { title: 'Rijksoverheid, onderwerp schulden', url: 'https://www.rijksoverheid.nl' },
    { title: 'Nibud, over je administratie', url: 'https://www.nibud.nl' },
    { title: 'Geldfit, wegwijzer bij geldzorgen', url: 'https://geldfit.nl' },
    { title: 'Verslag van de middag Post op tafel' },
  ],
  authors: ['bibliothecaris', 'kofi', 'lotte'],
  themes: ['geldzaken', 'welzijn'],
  motif: 'hands',
};
