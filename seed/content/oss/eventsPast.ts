import type { DemoEvent } from '../types.ts';

/** Meetings that were held; the last one still waits for its minutes. */
export const eventsPast: DemoEvent[] = [
  {
    slug: 'reparatiemiddag-lampen-en-snoeren',
    title: 'Reparatiemiddag: lampen en snoeren',
    summary: 'Neem een lamp mee die het niet doet. Je leert zelf zoeken waar het zit.',
    body: `Een lamp die het niet doet, is bijna nooit helemaal stuk. Vaak zit het in de schakelaar, de fitting of het snoer. Toon Smulders en Józef Nowak laten je zien hoe je veilig zoekt: stekker uit, kijken, meten en dan pas schroeven.

Jij houdt het gereedschap vast, zij kijken mee. Voordat de stroom erop gaat, controleert altijd een tweede persoon. Neem één lamp mee die je op tafel kunt zetten. Gereedschap en kleine onderdelen zijn er, je betaalt alleen wat je gebruikt.`,
    day: { week: -10, weekday: 6 },
    startsAt: '13:30',
    endsAt: '16:00',
    branch: 'centrum',
    room: 'makerslokaal',
    group: 'repareren-kun-je-leren',
    partners: ['de-tweede-schroef'],
    host: 'deskundige',
    moderator: 'bibliothecaris',
    capacity: 18,
    themes: ['repareren'],
    motif: 'lamp',
    audience: ['adults', 'youth'],
    coreFunction: 2,
    rsvp: 'open',
    closed: {
      attended: 16,
      minutes: `Zestien mensen brachten vijftien lampen en een kerstster mee. Toon begon met één regel op het bord: *stekker uit, kijken, meten, schroeven*. Wie de volgorde omdraaide, moest van Józef een rondje om de tafel lopen. Dat gebeurde vier keer.

Elf lampen deden het aan het eind weer. Zeven keer was de schakelaar stuk, twee keer een breuk in het snoer vlak bij de stekker, twee keer zat er vuil in de fitting. Van de vier andere lampen hebben we de onderdelen bewaard. Bij één oude lamp hadden de draden andere kleuren dan nu gebruikelijk is; die is nagekeken door Józef.

De kerstster bleek alleen niet goed in de stekkerdoos te zitten.`,
      learned:
        'In de helft van de lampen was alleen de schakelaar kapot. Een doos met vijf soorten schakelaars is de beste aankoop voor een volgende middag.',
    },
  },
  {
    slug: 'zaden-ruilen',
    title: 'Zaden ruilen en kiemproef doen',
    summary: 'Neem zaden mee of kom met lege handen. We ruilen, en testen of oude zaden nog leven.',
    body: `Heb je nog zakjes zaad in de la? Neem ze mee, ook als ze open zijn of oud. Op een natte theedoek doen we een kiemproef: tien zaadjes, een week wachten, tellen. Dan weet je of je ze nog kunt gebruiken.

Mehmet Aydin vertelt hoe je zelf zaad wint van bonen en tomaten, de makkelijkste om mee te beginnen. Daarna ruilen we aan lange tafels. Heb je niets om te ruilen? Dan krijg je een beginnerspakket met radijs, goudsbloem en pluksla.`,
    day: { week: -8, weekday: 2 },
    startsAt: '19:30',
    endsAt: '21:15',
    branch: 'de-linde',
    room: 'tuinkamer',
    group: 'klein-groen',
    partners: ['volkstuinen-het-lage-veld'],
    host: 'mehmet',
    moderator: 'petra',
    capacity: 28,
    themes: ['tuinieren'],
    motif: 'garden',
    audience: ['everyone'],
    coreFunction: 2,
    rsvp: 'open',
    closed: {
      attended: 26,
      minutes: `De tafels lagen vol: van boerenkool uit een schoolmoestuin tot een envelop met *bonen van tante Sjaan*. Mehmet legde uit waarom bonen en tomaten makkelijk zijn: ze bestuiven vooral zichzelf, dus krijg je bijna altijd dezelfde plant terug. Pompoenen en courgettes kruisen juist met die van de buren. Daar kun je van alles uit krijgen, soms ook bittere vruchten die je niet moet eten.

Iedereen legde een kiemproef aan. Wie thuis telt, mailt de uitslag. Zes mensen zonder zaden gingen weg met een pakket. Er bleef genoeg over voor een zadenkast; die staat vanaf nu bij de ingang van De Linde. Jos bracht zestig bakjes mee en ging met een lege tas naar huis.`,
      learned:
        'Laat beginners met bonen, tomaten, radijs of goudsbloem starten. En schrijf altijd het jaar op het zakje, dat ontbrak bij de helft.',
    },
  },
  {
    slug: 'fotos-van-de-fabriek',
    title: "Foto's van de fabriek",
    summary: "Wie staat erop, waar is het en wanneer? Samen kijken we naar oude foto's en dia's.",
    body: `Bram Ceelen erfde vier dozen met foto's en dia's van zijn opa. Veel ervan zijn gemaakt op en rond de fabriek. We kijken er samen naar op het grote scherm. Herken je iemand, een gebouw of een straat? Vertel het, dan schrijven we het op.

Breng gerust je eigen foto's mee. We scannen ze terwijl je wacht en je neemt het origineel weer mee naar huis. Je beslist zelf of de foto bewaard mag worden, en of hij ooit getoond mag worden.`,
    day: { week: -6, weekday: 4 },
    startsAt: '19:30',
    endsAt: '21:15',
    branch: 'centrum',
    room: 'archiefkamer',
    group: 'verhalen-van-de-fabriek',
    partners: ['kring-van-vertellers'],
    host: 'bram',
    moderator: 'moderator',
    capacity: 14,
    themes: ['lokale-geschiedenis'],
    motif: 'history',
    audience: ['adults', 'seniors'],
    coreFunction: 5,
    rsvp: 'open',
    closed: {
      attended: 13,
      minutes: `We bekeken 52 beelden uit twee dozen. Bij 19 ervan kwam er een naam, een plek of een jaar bij. Vier bezoekers hadden zelf op een fabriek gewerkt, van zomerbaantje tot veertig jaar. Zij zagen dingen die ons ontgingen: aan de kapjes zie je de afdeling, aan de klok wie er ploegendienst had.

Er kwam ook een moeilijk verhaal op tafel, over een ongeluk. Ruud vroeg of dat genoteerd mocht worden. Het antwoord was: nu niet, later misschien. Dat hebben we zo gelaten. Twee mensen brachten een album mee; die zijn gescand en weer mee naar huis.

De dia met zeven vrouwen voor een poort blijft een raadsel. Carla neemt hem mee naar haar moeder.`,
      learned:
        'Vraag eerst wat iemand ziet en pas daarna wie het is. En spreek hardop uit dat niet bewaren ook een goed antwoord is.',
    },
  },
  {
    slug: 'koken-uit-drie-keukens',
    title: 'Koken uit drie keukens: linzen',
    summary: 'Eén ingrediënt, drie kennismakers, drie gerechten. We koken samen en eten op wat we maken.',
    body: `Linzen zijn goedkoop, voedzaam en overal ter wereld anders. Mehmet maakt een rode linzensoep zoals hij die van zijn moeder leerde, Amal een gerecht met linzen, rijst en gebakken uien, en Petra een lauwe salade met groente uit de volkstuin.

Je kookt mee aan een van de drie tafels en proeft bij alle drie. Om half zeven zitten we aan de lange tafel. Alles is zonder vlees. Geef bij je aanmelding door wat je niet mag of wilt eten.`,
    day: { week: -4, weekday: 3 },
    startsAt: '16:45',
    endsAt: '19:45',
    branch: 'de-linde',
    room: 'keukenstudio',
    partners: ['volkstuinen-het-lage-veld'],
    host: 'mehmet',
    moderator: 'bibliothecaris',
    capacity: 14,
    themes: ['koken', 'taal'],
    motif: 'kitchen',
    audience: ['adults', 'youth'],
    coreFunction: 4,
    rsvp: 'open',
    closed: {
      attended: 14,
      minutes: `Alle plekken waren bezet. Aan tafel één roerde men in de soep, aan tafel twee werd gehuild om de uien, en aan tafel drie bleek dat niemand wist hoe je een linze *beetgaar* noemt in zijn eigen taal. Dat werd een woordenlijst in zes talen op de afzuigkap.

Amal legde uit dat je de uien langer moet bakken dan je durft, tot ze donkerbruin zijn. Petra liet zien waarom je zuur pas op het eind toevoegt: in zuur water worden peulvruchten minder snel gaar. Mehmet gaf het recept van de soep alleen mondeling, want zo heeft hij het ook gekregen. Drie mensen schreven mee en hadden drie verschillende recepten.`,
      learned:
        'Koken geeft je handen iets te doen, en dan gaat praten in een nieuwe taal vanzelf. Volgende keer hangen er kaartjes met woorden bij het gereedschap.',
    },
  },
  {
    slug: 'taalwandeling-over-de-markt',
    title: 'Taalwandeling over de markt',
    summary: 'Oefen Nederlands bij de kraam: vragen, kiezen, afrekenen. Met een maatje naast je.',
    body: `Op de markt praat iedereen snel en door elkaar. Dat maakt het spannend, en daarom oefenen we het samen. We beginnen in de taalkamer met tien zinnen. Daarna gaan we in tweetallen naar buiten, met een klein boodschappenlijstje.

Je koopt één ding dat je nog nooit hebt geproefd en vraagt hoe je het klaarmaakt. Na afloop drinken we thee en vertelt iedereen wat er goed ging. Voor wie al een beetje Nederlands spreekt. Kinderen mogen mee.`,
    day: { week: -3, weekday: 5 },
    startsAt: '10:00',
    endsAt: '12:00',
    branch: 'centrum',
    room: 'taalkamer',
    group: 'taalmaatjes',
    partners: ['taalhuis-de-brug'],
    host: 'partner',
    moderator: 'petra',
    capacity: 10,
    themes: ['taal'],
    motif: 'language',
    audience: ['adults'],
    coreFunction: 2,
    rsvp: 'open',
    closed: {
      attended: 9,
      minutes: `Negen mensen, vier maatjes en één kinderwagen. In de taalkamer oefenden we tien zinnen, zoals *mag ik er twee van?* en *hoe maak je dat klaar?* Buiten bleek dat kooplieden het leuk vinden als je vraagt in plaats van wijst. De visboer herhaalde alles drie keer en gaf er een dropje bij.

Gekocht werden: pastinaak, koolrabi, een zoute haring en kaas met komijn. Over de haring waren de meningen verdeeld. Het moeilijkst was het geld: bedragen als *vier vijfennegentig* gaan snel, en niemand zegt het woord euro.

Aan de thee maakte iedereen één zin over de ochtend. Amal kreeg applaus, want zij had een grapje gemaakt.`,
      learned:
        'Oefen vooraf met bedragen uitspreken, want daar ging het bij iedereen mis. En twee maatjes op vijf deelnemers is genoeg.',
    },
  },
  {
    slug: 'reparatiemiddag-kleding-en-machines',
    title: 'Reparatiemiddag: kleding en naaimachines',
    summary: 'Een rits, een gat, een zoom of een naaimachine die hapert. Wies en Toon kijken mee.',
    body: `Een kapotte rits hoeft geen nieuwe jas te betekenen. Wies Hendriks leert je hoe je een schuiver vervangt, een gat onzichtbaar of juist heel zichtbaar stopt, en een broek inkort. Er staan drie naaimachines klaar, en er is garen in alle kleuren.

Heb je thuis een machine die hapert? Neem hem mee, met het pedaal. Toon Smulders maakt hem met je schoon en legt uit waar de olie moet. Breng kleren gewassen mee, dat werkt prettiger voor iedereen.`,
    day: { week: -2, weekday: 6 },
    startsAt: '13:30',
    endsAt: '16:00',
    branch: 'centrum',
    room: 'makerslokaal',
    group: 'repareren-kun-je-leren',
    partners: ['de-tweede-schroef'],
    host: 'wies',
    moderator: 'deskundige',
    capacity: 18,
    themes: ['repareren', 'handwerk'],
    motif: 'hands',
    audience: ['adults', 'youth'],
    coreFunction: 2,
    rsvp: 'open',
    rsvps: [
      { name: 'Sanne Verhoeven', partySize: 1 },
      { name: 'Carla van Rooij', partySize: 2 },
      { name: 'Dilan Yilmaz', partySize: 2 },
      { name: 'Harrie Megens', partySize: 1 },
      { name: 'Joke van Dinther', partySize: 3 },
      { name: 'Tom Arts', partySize: 1 },
    ],
  },
];
