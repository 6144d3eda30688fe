import type { DemoDossier } from '../../types.ts';

export const werkplaatsVanTilburg: DemoDossier = {
  slug: 'de-spoorwerkplaats-van-tilburg',
  title: 'De spoorwerkplaats van Tilburg',
  summary:
    "Hoe d'n Atelier de stad veranderde, wat je er nu nog van ziet en hoe je zelf een verhaal of foto bewaart.",
  kind: 'local-history',
  body: `Achter het station van Tilburg lag bijna anderhalve eeuw lang een terrein waar je niet zomaar in mocht. Er werden locomotieven hersteld, er werkten honderden mensen en de fluit bepaalde de dag van de buurt. Dit dossier vertelt hoe het begon, wat er nog van te zien is en wat oud-werknemers ons vertelden.

## Het spoor komt, het werk volgt

In oktober 1863 ging de spoorlijn tussen Breda en Tilburg open. Treinen hebben onderhoud nodig, en daarvoor was een werkplaats nodig. De Maatschappij tot Exploitatie van Staatsspoorwegen bouwde die in Tilburg. In 1870 begon het werk aan locomotieven en wagens.

Tilburg was toen vooral een stad van wol. Met de werkplaats kwam er een tweede grote wereld bij: die van metaal. Er kwamen vaklieden van buiten wonen, en jongens uit de buurt leerden er een ambacht. In de volksmond heette het terrein *d'n Atelier*. Aan het begin van de twintigste eeuw was het de grootste werkgever van de stad.

## Werken met je handen en je oren

Op onze avond vertelden drie oud-werknemers hoe het was.

- **Leren.** Een leerling begon met vijlen. Maandenlang, tot het recht was.
- **Lawaai.** In de ketelmakerij sloegen hamers de hele dag op ijzer. Veel mannen werden slechthorend.
- **Samen.** Je hielp elkaar, ook na werktijd: met verhuizen, een schuurtje, een begrafenis.
- **Verandering.** In de jaren vijftig verdween de stoom. Diesel en elektrisch vroegen ander werk en minder handen.

Vrouwen werkten op kantoor, in de kantine en bij de schoonmaak. Op foto's zie je ze bijna nooit. We zoeken hun verhalen nog.

## Wat zie je er nu nog van?

Het werk is weg, maar niet alles is afgebroken. Loop rustig en kijk:

1. **De Koepelhal** uit 1902, met zijn grote overspanning.
2. **De polygonale loods**, een hal in de vorm van een deel van een cirkel. Locomotieven reden er via een draaischijf naar binnen.
3. **De LocHal**, een locomotievenhal uit de jaren dertig die in 2019 openging als plek voor onder meer de bibliotheek.
4. **Rails in de straat.** Ze laten zien waarom een bocht loopt zoals hij loopt.
5. **Het stationsdak** uit 1965, van architect Koen van der Gaast. Tilburgers noemen het graag het kroepoekdak.

## Zelf een foto of verhaal bewaren

1. Schrijf met zacht potlood op de achterkant: wie, waar, wanneer. Zet een vraagteken bij wat je niet zeker weet.
2. Scan de foto op minstens 300 dpi, kleine foto's op 600 dpi, en bewaar ook de achterkant.
3. Neem een gesprek op met je telefoon. Leg hem op een theedoek, dan hoor je geen getik van kopjes.
4. Begin met een voorwerp of een foto, niet met "vertel eens iets over vroeger".
5. Vraag toestemming en schrijf op wat er met de opname mag gebeuren.

## Verder zoeken

In het Regionaal Archief Tilburg liggen foto's, plattegronden en dossiers. In Het Utrechts Archief vind je veel over de Nederlandse Spoorwegen, want daar liggen archieven van het bedrijf. Op Topotijdreis zie je per jaar hoe het terrein groeide. En op de scandag helpen wij je met je eigen doos.`,
  published: true,
  group: 'verhalen-van-de-werkplaats',
  events: ['werken-in-de-werkplaats', 'wandeling-door-de-spoorzone'],
  isbns: ['9780767919388', '9781594489259', '9789021457819'],
  sources: [
    { title: 'Regionaal Archief Tilburg', url: 'https://www.regionaalarchieftilburg.nl' },
    { title: 'Het Utrechts Archief', url: 'https://hetutrechtsarchief.nl' },
    { title: 'Topotijdreis, Kadaster', url: 'https://www.topotijdreis.nl' },
    {
      title:
        'Ton Wagemakers, Bouw en inrichting van de Centrale Werkplaats van de Staatsspoorwegen te Tilburg 1868-1918, in: Tilburg, tijdschrift voor geschiedenis, monumenten en cultuur, jaargang IX nr. 2 (1991)',
    },
    { title: 'Verslagen en opnames van de groep Verhalen van de werkplaats' },
  ],
  authors: ['deskundige', 'toon', 'riet', 'bibliothecaris'],
  themes: ['spoorzone', 'lokale-geschiedenis'],
  motif: 'rails',
};
