import type { DemoDossier } from '../../types.ts';

export const oudLiedjeTerugvinden: DemoDossier = {
  slug: 'een-oud-liedje-terugvinden',
  title: 'Een oud liedje terugvinden',
  summary:
    'Je kent nog een half refrein. Hoe vind je de rest, en hoe bewaar je een lied uit Twente zo dat een ander er iets aan heeft?',
  kind: 'local-history',
  body: `Hennie kende nog acht regels van een liedje van haar oma. Na een middag aan een lange tafel waren het er vierentwintig. In dit dossier staat hoe we dat deden. De stappen werken ook voor liedjes van buiten Twente.

## Waarom staan zoveel liedjes nergens opgeschreven?

In Twente werd veel gezongen: op het land, in de kerk, in de textielfabriek en in het café. Liedjes gingen van mond tot mond. Vaak maakte iemand nieuwe woorden op een wijs die iedereen al kende. Daardoor bestaat één lied soms in vijf versies.

Dat ging ook andersom. *Der Lindenbaum* uit de *Winterreise* van Schubert werd, in een eenvoudige bewerking, een volkslied dat mensen zongen zonder te weten wie het had gemaakt. Ook het *Wiegenlied* van Brahms wordt overal gezongen als iets dat er altijd al was.

## In zes stappen

1. **Neem op wat je weet.** Zing of neurie het in op je telefoon. Zeg erbij wie je bent, van wie je het hebt en uit welke plaats die kwam.
2. **Schrijf de eerste regel op**, in het Twents en in het Nederlands. Liedboekjes werden vaak in het Nederlands gedrukt.
3. **Vraag mensen om mee te zingen.** Eerst zingen, dan pas vragen stellen. Met een melodie in het hoofd komen de woorden vanzelf.
4. **Leg een foto op tafel.** Een koor, een fabriek, een kermis: beelden halen liedjes naar boven.
5. **Zoek in oude bronnen.** De Liederenbank van het Meertens Instituut bevat heel veel Nederlandse liedjes, op eerste regel en op melodie. In Delpher zoek je in oude kranten, boeken en tijdschriften. Zet een regel tussen aanhalingstekens.
6. **Vergelijk de versies.** Wat is hetzelfde, wat is anders? Kies niet de mooiste, maar bewaar ze allemaal.

## Zo leg je een lied goed vast

Bij elk lied schrijven we op:

- titel of eerste regel
- naam van de zanger en geboorteplaats
- van wie de zanger het leerde, en wanneer het werd gezongen
- de tekst zoals die klinkt, met een vertaling in het Nederlands
- wie toestemming gaf om de opname te delen

Spel het Twents zoals de zanger het uitspreekt. In Losser klinkt het anders dan in Enschede, en dat mag je lezen.

## Muziek zonder woorden

Niet alle muziek uit de streek heeft woorden. Van de eerste zondag van de advent tot Driekoningen klinkt in Twente de midwinterhoorn, een lange houten hoorn met een melodie die elke blazer op zijn eigen manier speelt. Dit gebruik staat op de Inventaris Immaterieel Erfgoed Nederland. Vraag bij zulke muziek niet alleen naar de noten. Vraag ook wie het doorgeeft, en aan wie.

## Let op rechten en gevoel

Is de maker bekend en nog geen zeventig jaar overleden, dan rust er meestal auteursrecht op het lied. Opschrijven voor jezelf mag, publiceren niet zomaar. Vraag het na. Sommige liedjes waren grof of kwetsend. Die bewaren we wel, met uitleg erbij. En zing een lied dat bij een begrafenis hoorde niet zonder het de familie te vragen.`,
  published: true,
  group: 'liedjes-van-hier',
  events: ['liedjesmiddag-breng-een-lied-mee'],
  isbns: ['9783702416966', '9780060958336'],
  works: ['schubert-winterreise', 'brahms-wiegenlied'],
  sources: [
    { title: 'Nederlandse Liederenbank, Meertens Instituut', url: 'https://www.liederenbank.nl' },
    { title: 'Delpher: kranten, boeken en tijdschriften', url: 'https://www.delpher.nl' },
    { title: 'Inventaris Immaterieel Erfgoed Nederland', url: 'https://www.immaterieelerfgoed.nl' },
    { title: 'Opnames van de liedjesmiddag, bewaard door de groep' },
  ],
  authors: ['hennie', 'noor', 'bibliothecaris'],
  themes: ['twentse-muziek', 'zelf-spelen'],
  motif: 'history',
};
