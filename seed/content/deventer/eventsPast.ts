import type { DemoEvent } from '../types.ts';

/** Meetings that were held; the last one still waits for its minutes. */
export const eventsPast: DemoEvent[] = [
  {
    slug: 'samen-wonen-hoe-begin-je',
    title: 'Samen wonen: hoe begin je?',
    summary:
      'Een eerste avond voor mensen die later met anderen willen wonen, maar niet weten waar te beginnen.',
    body: `Wil je kleiner wonen, maar niet alleen? Op deze avond zetten we alle vragen op tafel. Henk Oldenhof werkte dertig jaar met bewonersgroepen en vertelt in een half uur welke vormen er zijn. Daarna praten we in kleine groepjes verder: wat wil je delen, waar wil je wonen en wat mag het kosten?

Je hoeft nog geen plan te hebben. Neem iemand mee als je dat prettig vindt. De zaal is toegankelijk met een rolstoel en heeft een ringleiding.`,
    day: { week: -10, weekday: 2 },
    startsAt: '19:30',
    endsAt: '21:30',
    branch: 'centrum',
    room: 'grote-zaal',
    group: 'samen-wonen-later',
    partners: ['woonkring-salland'],
    host: 'deskundige',
    moderator: 'moderator',
    capacity: 60,
    themes: ['wonen', 'buurt'],
    motif: 'house',
    audience: ['adults', 'seniors'],
    coreFunction: 4,
    rsvp: 'open',
    closed: {
      attended: 47,
      minutes: `Er kwamen 47 mensen, veel meer dan we dachten. Henk begon met een vraag: wie heeft er al eens over gedroomd, en wie heeft er al eens over gerekend? Bijna iedereen stak bij de eerste vraag een hand op, bij de tweede zes mensen.

Daarna liet hij drie vormen zien: huren als groep, een vereniging die het gebouw bezit, en samen kopen. In zes groepjes schreven we op wat we willen delen. De tuin won, gevolgd door de logeerkamer. Eten met elkaar wil bijna iedereen, maar niet elke dag.

Aan het eind wilden 23 mensen verder. We maken er een kennisgroep van. Joost leidt de gesprekken.`,
      learned:
        'Er is veel belangstelling, maar bijna niemand heeft gerekend. Begin een volgende avond met geld, dan worden de dromen vanzelf scherper.',
    },
  },
  {
    slug: 'mantelzorgcafe-regelen-en-delen',
    title: 'Mantelzorgcafé: regelen en delen',
    summary: 'Wie zorgt waarvoor? Een middag over taken verdelen in de familie en met de mensen om je heen.',
    body: `Als mantelzorger regel je vaak meer dan je zelf doorhebt. Deze middag maken we samen een lijst van alles wat je in een week doet. Daarna kijken we wat een ander kan overnemen: een zus, een buurman of een vrijwilliger.

Samira el Idrissi is wijkverpleegkundige. Zij legt uit wie in de zorg waarover gaat, en bij wie je met welke vraag moet zijn. Er is veel tijd om met elkaar te praten. Je mag je naaste meenemen: in de kamer ernaast is iemand voor een spelletje of een kop thee.`,
    day: { week: -8, weekday: 4 },
    startsAt: '14:00',
    endsAt: '16:00',
    branch: 'wilgenhof',
    room: 'huiskamer',
    group: 'mantelzorgers-onder-elkaar',
    partners: ['steunpunt-de-schakel'],
    host: 'samira',
    moderator: 'tineke',
    capacity: 24,
    themes: ['zorg', 'welzijn'],
    motif: 'care',
    audience: ['adults', 'seniors'],
    coreFunction: 4,
    rsvp: 'open',
    closed: {
      attended: 18,
      minutes: `We waren met achttien, en vier mensen brachten hun naaste mee. Samira tekende op een groot vel drie loketten: de gemeente voor hulp in huis en begeleiding, de zorgverzekeraar voor verpleging thuis, en het CIZ als iemand altijd zorg in de buurt nodig heeft. Dat plaatje wilde iedereen op de foto zetten.

Daarna schreven we onze week op. De kortste lijst had elf taken, de langste achtendertig. Wat iedereen vergat: bellen, wachten en rijden. Bij bijna elke lijst vonden we drie dingen die een ander kan doen. Twee mensen spraken af om samen naar het gesprek met de gemeente te gaan. Volgende keer gaat het over even weg kunnen.`,
      learned:
        'De lijst met taken werkt beter dan een gesprek over zwaarte. Wie het op papier ziet staan, durft te vragen.',
    },
  },
  {
    slug: 'post-op-tafel',
    title: 'Post op tafel',
    summary: 'Neem je ongeopende post mee. We openen en sorteren samen, en zoeken uit wat haast heeft.',
    body: `Ligt er thuis een stapel of een tas vol? Neem hem mee zoals hij is. We zitten met kleine groepjes aan losse tafels. Eerst maken we alles open, dan maken we drie stapels: nu doen, later doen, weg ermee. Daarna krijg je vijf mappen mee naar huis.

Er zijn vrijwilligers van Geldmaatjes aan de IJssel bij. Zij kijken alleen mee als jij dat vraagt. Wil je iets bespreken dat niemand hoeft te horen? De spreekkamer is de hele middag vrij.`,
    day: { week: -6, weekday: 3 },
    startsAt: '13:30',
    endsAt: '15:30',
    branch: 'centrum',
    room: 'werkplaats',
    group: 'grip-op-je-geld',
    partners: ['geldmaatjes-aan-de-ijssel'],
    host: 'kofi',
    moderator: 'moderator',
    capacity: 18,
    themes: ['geldzaken', 'welzijn'],
    motif: 'hands',
    audience: ['adults'],
    coreFunction: 2,
    rsvp: 'open',
    closed: {
      attended: 14,
      minutes: `Veertien mensen kwamen met een tas, een doos of alleen een paar brieven. Het eerste kwartier was het stil: iedereen scheurde. Daarna werd er vooral gelachen, want in bijna elke stapel zat veel reclame.

We maakten drie stapels. *Nu doen* was bij iedereen kleiner dan gevreesd, meestal twee tot vijf brieven. Vier mensen gingen de spreekkamer in met een geldmaatje. Voor één brief was haast: er dreigde een afsluiting. Daar is dezelfde middag nog over gebeld, met toestemming van de bewoner.

Kofi vertelde hoe hij met vijf mappen werkt en elke vrijdag tien minuten opruimt. Elf mensen willen een vaste middag.`,
      learned:
        'De angst zit in de dichte envelop. Met anderen erbij is een stapel in een uur open en gesorteerd. Een telefoon en een rustige kamer zijn onmisbaar.',
    },
  },
  {
    slug: 'wandelen-langs-bankjes',
    title: 'Wandelen langs de bankjes',
    summary:
      'We lopen door de buurt en proberen elke zitplek uit. De kaart die we maken, gaat naar de gemeente.',
    body: `Voor wie niet ver kan lopen, is een bankje het verschil tussen thuisblijven en naar buiten gaan. We lopen een rondje van twee kilometer vanaf de wijkwinkel en testen elke zitplek: kun je er zitten, kun je weer opstaan, en is er schaduw?

We lopen in het tempo van de langzaamste. Een rollator, rolstoel of kinderwagen kan mee; je kunt ook alleen het eerste stuk doen. Na afloop drinken we koffie bij de koffiefiets van het buurtwerk. Bij harde regen lopen we een week later.`,
    day: { week: -5, weekday: 6 },
    startsAt: '10:30',
    endsAt: '12:30',
    branch: 'wilgenhof',
    group: 'buurtkamer-wilgenhof',
    partners: ['buurtwerk-wilgenhof'],
    host: 'gerrit',
    moderator: 'bibliothecaris',
    themes: ['buurt', 'welzijn'],
    motif: 'city',
    audience: ['everyone'],
    coreFunction: 4,
    rsvp: 'none',
    closed: {
      attended: 22,
      minutes: `We liepen met 22 mensen, van wie vijf met een rollator en één in een rolstoel. Gerrit had een plattegrond op een plank geplakt en zette bij elke zitplek een stip. We telden 31 plekken. Bij negen daarvan kun je niet goed opstaan, omdat een leuning ontbreekt of de zitting te laag is.

Het langste stuk zonder bank ligt tussen de apotheek en de bushalte. Dat kost iemand met een rollator een kwartier. De kapper halverwege zei meteen dat hij stoelen buiten wil zetten. Bij de speeltuin zit je juist goed, maar in de volle zon. Kinderen vroegen om een bank met een tafel.

De kaart hangt nu in de huiskamer. Iedereen mag een stip toevoegen.`,
      learned:
        'Loop met de mensen om wie het gaat, in hun tempo. Wie zelf niet moe wordt, ziet het ontbrekende bankje niet.',
    },
  },
  {
    slug: 'wooncooperatie-stap-voor-stap',
    title: 'De wooncoöperatie, stap voor stap',
    summary:
      'Wat is een wooncoöperatie, wat vraagt het van je, en wanneer past het niet? Een avond om te leren.',
    body: `Bij een wooncoöperatie verenigen bewoners zich om samen hun woningen te beheren, en soms ook te bezitten. Het klinkt mooi, maar het is ook werk. Henk Oldenhof legt uit welke stappen een groep zet, van eerste idee tot sleutel, en hoeveel tijd daar vaak in gaat zitten.

Twee leden van Woonkring Salland vertellen wat zij vooraf hadden willen weten. Daarna rekenen we aan een bedacht voorbeeld met zes woningen. Je hoeft geen rekenwonder te zijn. Er is plaats voor 24 mensen, zodat iedereen vragen kan stellen.`,
    day: { week: -3, weekday: 4 },
    startsAt: '19:30',
    endsAt: '21:30',
    branch: 'centrum',
    room: 'werkplaats',
    group: 'samen-wonen-later',
    partners: ['woonkring-salland'],
    host: 'deskundige',
    moderator: 'moderator',
    capacity: 24,
    themes: ['wonen', 'geldzaken'],
    motif: 'house',
    audience: ['adults', 'seniors'],
    coreFunction: 2,
    rsvp: 'open',
    closed: {
      attended: 21,
      minutes: `Henk tekende de weg in vijf stappen: groep, afspraken, plek, geld, bouwen of verbouwen. De meeste groepen die stoppen, stoppen bij de derde stap: er is geen plek. Daarom is het slim om vroeg met de gemeente en met verhuurders te praten.

De leden van Woonkring Salland waren eerlijk. Hun groep deed er jaren over en vier van de tien mensen van het begin haakten af. Toch zouden ze het zo weer doen. Hun tip: zet afspraken over vertrekken al op papier als je nog vrienden bent.

Bij het rekenvoorbeeld ging het lang over inleg en huur. Daar willen we op een volgende avond mee verder. Gerrit zoekt uit welke panden in de buurt leegstaan.`,
      learned:
        'Een plek vinden is de grootste drempel, niet de groep. Praat daarom met gemeente en verhuurders voordat het plan helemaal af is.',
    },
  },
  {
    slug: 'keukentafelgesprek-oefenen',
    title: 'Het keukentafelgesprek oefenen',
    summary:
      'Er komt iemand van de gemeente praten over hulp. Hoe vertel je wat je nodig hebt? We oefenen het.',
    body: `Vraag je hulp aan via de Wmo, dan komt er meestal iemand van de gemeente met je praten. Veel mensen zeggen dan uit gewoonte dat het goed gaat. Deze avond oefenen we het gesprek, met Samira el Idrissi als de ambtenaar en jij als jezelf, of juist als toeschouwer.

We maken een blad met een gewone week: wat lukt, wat lukt soms, wat doet een ander al? Dat blad neem je mee naar je echte gesprek. Ook als mantelzorger ben je welkom.`,
    day: { week: -1, weekday: 3 },
    startsAt: '18:30',
    endsAt: '20:00',
    branch: 'wilgenhof',
    room: 'huiskamer',
    partners: ['steunpunt-de-schakel'],
    host: 'samira',
    moderator: 'tineke',
    capacity: 20,
    themes: ['zorg'],
    motif: 'people',
    audience: ['adults', 'seniors'],
    coreFunction: 2,
    rsvp: 'open',
    rsvps: [
      { name: 'Ruben Pinas', partySize: 2 },
      { name: 'Corrie Nijland', partySize: 1 },
      { name: 'Hassan Amrani', partySize: 2 },
      { name: 'Bep Dijkman', partySize: 1 },
      { name: 'Jolanda Vos', partySize: 2 },
      { name: 'Evert Kolkman', partySize: 1 },
    ],
  },
];
