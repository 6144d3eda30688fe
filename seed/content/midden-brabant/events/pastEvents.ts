import type { DemoEvent } from '../../types.ts';

export const pastEvents: DemoEvent[] = [
  {
    slug: 'werken-in-de-werkplaats',
    title: 'Werken in de werkplaats: drie oud-spoorwerkers vertellen',
    summary: 'Een avond met verhalen over klinkhamers, kameraden en de laatste stoomlocomotief.',
    body: `Meer dan honderd jaar lang werden in Tilburg locomotieven onderhouden en hersteld. De werkplaats achter het station was op zijn drukst een van de grootste werkgevers van de stad. Wie er werkte, zei gewoon *d'n Atelier*.

Op deze avond vertellen drie mensen die er hun brood verdienden: een bankwerker, een ketelmaker en iemand van de loonadministratie. Ad Schellekens laat oude plattegronden zien, zodat je kunt aanwijzen waar alles stond. Heb je thuis een foto waar je een vraag over hebt? Neem hem mee. We leggen ze in de pauze op tafel en kijken wie er iemand herkent.`,
    day: { week: -10, weekday: 4 },
    startsAt: '19:30',
    endsAt: '21:00',
    branch: 'de-wissel',
    room: 'remise',
    group: 'verhalen-van-de-werkplaats',
    partners: ['buurtarchief-tussen-de-rails'],
    host: 'toon',
    moderator: 'bibliothecaris',
    capacity: 90,
    themes: ['spoorzone', 'lokale-geschiedenis'],
    motif: 'rails',
    audience: ['adults', 'seniors'],
    coreFunction: 4,
    rsvp: 'open',
    rsvps: [
      { name: 'Frans van Iersel', partySize: 2 },
      { name: 'Gerda Pijnenburg', partySize: 1 },
      { name: 'Familie Kolen', partySize: 4 },
    ],
    closed: {
      attended: 71,
      minutes: `De zaal zat goed vol, met opvallend veel families: opa's met kleinkinderen. Toon vertelde hoe je als leerling eerst een half jaar leerde vijlen. Een oud-ketelmaker liet voelen hoe zwaar een klinkhamer is. Hij hoort slecht, en legde uit waarom: oorbescherming kwam er pas laat.

De mevrouw van de loonadministratie vertelde over het loonzakje dat elke week werd geteld. In de pauze lagen er 43 foto's op tafel. Bij negentien daarvan werd iemand herkend.

Uit de zaal kwam de vraag naar vrouwen in de werkplaats. Die waren er op kantoor, in de kantine en bij de schoonmaak, maar ze staan bijna nooit op de foto. We willen ook hun verhalen opnemen. Ad zoekt uit wat er in het archief ligt, Thijs regelt de opnames en Sanne plant een scandag.`,
      learned:
        "Foto's op tafel werken beter dan foto's op het scherm. Vraag gericht naar mensen die niet op de foto staan.",
    },
  },
  {
    slug: 'zorg-aanvragen-welk-loket',
    title: 'Zorg aanvragen: welk loket is waarvoor?',
    summary: 'Gemeente, wijkverpleging of zorgkantoor? Een wijkverpleegkundige legt het uit.',
    body: `Je moeder kan de trap niet meer op, of je vader vergeet zijn medicijnen. Bij wie moet je dan zijn? Er zijn drie wetten en drie loketten, en ze verwijzen graag naar elkaar.

Wijkverpleegkundige Ineke Vermeer legt het uit met voorbeelden uit de praktijk. Daarna schuif je aan bij een tafel: hulp in huis, verpleging, of wonen met veel zorg. Mirjam de Laat van Wijkpunt De Brug vertelt wat een onafhankelijke cliëntondersteuner voor je kan doen. Er zijn mensen die Turks, Arabisch en Pools spreken. Je hoeft geen papieren mee te nemen en we schrijven niets over jou op.`,
    day: { week: -8, weekday: 2 },
    startsAt: '14:00',
    endsAt: '15:30',
    branch: 'de-lindeboom',
    room: 'lindezaal',
    group: 'prettig-ouder-worden',
    partners: ['wijkpunt-de-brug'],
    host: 'ineke',
    moderator: 'bibliothecaris',
    capacity: 45,
    themes: ['ouderenzorg', 'mantelzorg'],
    motif: 'care',
    audience: ['adults', 'seniors'],
    coreFunction: 1,
    rsvp: 'open',
    rsvps: [
      { name: 'Ans Verbunt', partySize: 2 },
      { name: 'Youssef Amezian', partySize: 1 },
      { name: 'Krystyna Nowak', partySize: 2 },
    ],
    closed: {
      attended: 38,
      minutes: `Er kwamen 38 mensen, de meeste voor een ouder. Ineke tekende drie deuren op het bord. Door de eerste ga je voor hulp in huis en hulpmiddelen: de gemeente (Wmo). Door de tweede voor verpleging en verzorging thuis: de wijkverpleegkundige (zorgverzekering). Door de derde als iemand altijd zorg of toezicht dichtbij nodig heeft: het CIZ (Wlz).

Aan de tafels kwamen veel dezelfde vragen terug. Mag je iemand meenemen naar het gesprek? Ja. Moet je alles zelf eerst proberen? De gemeente kijkt wat jij en je omgeving kunnen, maar je mag grenzen aangeven. Kost een cliëntondersteuner geld? Nee.

Een bezoeker vertelde dat zij jarenlang tolkte voor haar ouders en daardoor nooit gewoon dochter was. Daar werd het stil van. We schrijven de drie deuren uit in een dossier en oefenen binnenkort het keukentafelgesprek in kleine groepen.`,
      learned:
        'Drie deuren is een beeld dat blijft hangen. Zorg voor tolken aan tafel en zeg vooraf dat er niets wordt genoteerd.',
    },
  },
  {
    slug: 'wandeling-door-de-spoorzone',
    title: 'Wandelen door de spoorzone',
    summary: 'Twee kilometer langs hallen, rails en nieuwe gevels, met verhalen onderweg.',
    body: `Wat was hier vroeger, en hoe zie je dat nog? We lopen in anderhalf uur door het gebied rond het spoor. Ad Schellekens heeft een map met oude foto's bij zich, zodat je steeds kunt vergelijken. Onderweg vertelt Toon Mutsaers wat er achter welke deur gebeurde.

We letten op kleine dingen: een rail die in de stoep verdwijnt, een nummer op een muur, een dak dat nergens op lijkt. De wandeling is ongeveer twee kilometer lang, deels over keien. We starten bij de ingang van Bibliotheek De Wissel en eindigen daar met koffie. Neem een paraplu mee, want we gaan altijd door.`,
    day: { week: -6, weekday: 6 },
    startsAt: '10:30',
    endsAt: '12:30',
    branch: 'de-wissel',
    group: 'verhalen-van-de-werkplaats',
    partners: ['buurtarchief-tussen-de-rails'],
    host: 'deskundige',
    moderator: 'bibliothecaris',
    capacity: 25,
    themes: ['spoorzone', 'lokale-geschiedenis'],
    motif: 'rails',
    audience: ['everyone'],
    coreFunction: 5,
    rsvp: 'open',
    closed: {
      attended: 24,
      minutes: `Met 24 mensen liepen we langs negen plekken. Bij elke plek hield Ad een oude foto omhoog. Het mooiste moment was bij de oude rails in de straat: een jongen van acht snapte ineens dat de trein hier dwars door het gebied reed.

Toon wees aan waar de poort was, waar de fiets stond en waar je beter niet kon komen als de chef een slechte bui had. Een bewoonster van een nieuw appartement vertelde dat ze nu woont op de plek waar haar overgrootvader werkte. Dat wist ze pas sinds een maand.

De route was voor sommigen te lang. Drie mensen gingen eerder terug, vooral door de keien. De volgende keer nemen we een kortere lus met plekken om te zitten. We maken ook een kaart van de negen plekken, zodat je de wandeling alleen kunt doen.`,
      learned:
        'Maak de route korter dan je denkt en zonder keien. Een oude foto ter plekke zegt meer dan een verhaal.',
    },
  },
  {
    slug: 'mantelzorg-en-werk-ochtend',
    title: 'Mantelzorg en werk: hoe houd je het vol?',
    summary: 'Over verlof, eerlijk zijn op je werk en leren wat je níét hoeft te doen.',
    body: `Je zit in een vergadering en je telefoon trilt: je vader is gevallen. Veel mensen combineren werk met zorg voor iemand van wie ze houden. Vaak weet niemand op het werk ervan.

Op deze ochtend praten we over wat je kunt vragen en welke soorten verlof er zijn. Mirjam de Laat legt uit hoe je zo'n gesprek voorbereidt. We oefenen in tweetallen, met kaarten van Steunkring Naast Elkaar. Wie wil, vertelt hoe het thuis gaat. Wie niet wil, luistert. Kun je niet weg omdat er iemand bij je naaste moet blijven? Laat het ons dan weten, we zoeken een vrijwilliger.`,
    day: { week: -5, weekday: 3 },
    startsAt: '10:00',
    endsAt: '11:30',
    branch: 'de-lindeboom',
    room: 'keukentafel',
    group: 'mantelzorgers-onder-elkaar',
    partners: ['steunkring-naast-elkaar'],
    host: 'partner',
    moderator: 'moderator',
    capacity: 12,
    themes: ['mantelzorg'],
    motif: 'hands',
    audience: ['adults'],
    coreFunction: 2,
    rsvp: 'open',
    closed: {
      attended: 11,
      minutes: `Elf mensen zaten rond de keukentafel. Voor zeven van hen was het de eerste keer dat ze er met anderen over spraken. We begonnen met de vraag: wat deed jij vanmorgen al voordat je hier kwam? Dat leverde een lange lijst op.

Mirjam besprak de soorten verlof: calamiteitenverlof voor een noodgeval, kortdurend zorgverlof voor een paar dagen of weken, en langdurend zorgverlof. Ze raadde aan om ook in de cao te kijken, want daarin staan soms betere afspraken.

Daarna oefenden we het gesprek met een leidinggevende. Wat hielp: vooraf opschrijven wat je nodig hebt, en voor hoe lang. Wat niet hielp: beginnen met sorry. Twee deelnemers gaan het gesprek deze maand voeren en laten in de groep weten hoe het ging. We spraken af om er een dossier van te maken.`,
      learned:
        'Begin klein en concreet: wat deed je vanmorgen al? Oefenen met een ander maakt het echte gesprek minder eng.',
    },
  },
  {
    slug: 'voor-wie-is-de-nieuwe-stad',
    title: 'Voor wie is de nieuwe stad?',
    summary: 'Een gesprek tussen oude en nieuwe buren over wonen, werken en thuis voelen.',
    body: `Waar vroeger werd gelast, wordt nu gewoond, gestudeerd en koffiegedronken. Dat is knap gedaan, zeggen veel mensen. Maar niet iedereen voelt zich er thuis, en niet iedereen kan er een woning betalen.

Op deze avond zitten oude en nieuwe buren naast elkaar. We beginnen niet met meningen maar met plekken: welke plek in jouw buurt mag nooit verdwijnen? Stadslab De Maquette heeft een model van de wijk gemaakt van karton, waar je vlaggetjes in prikt. Daarna praten we in kleine groepen over drie vragen: wie wordt beter van een plan, wat ligt al vast en wie ontbreekt er aan tafel?`,
    day: { week: -3, weekday: 4 },
    startsAt: '19:30',
    endsAt: '21:30',
    branch: 'de-wissel',
    room: 'remise',
    group: 'stad-in-verandering',
    partners: ['stadslab-de-maquette'],
    host: 'thijs',
    moderator: 'moderator',
    capacity: 100,
    themes: ['stad-en-verandering', 'spoorzone'],
    motif: 'city',
    audience: ['adults', 'youth'],
    coreFunction: 4,
    rsvp: 'open',
    rsvps: [
      { name: 'Marijke Oomen', partySize: 2 },
      { name: 'Studiegroep Stad', partySize: 6 },
    ],
    closed: {
      attended: 64,
      minutes: `Er waren 64 mensen: ongeveer de helft woont er al meer dan twintig jaar, de andere helft kwam de laatste vijf jaar. In het kartonnen model stonden na een half uur 87 vlaggetjes. De meeste stonden niet bij monumenten maar bij gewone plekken: een bankje, een buurtwinkel, een boom, het muurtje bij de bushalte.

In de gesprekken ging het veel over betaalbaar wonen. Jongeren vertelden dat ze hun ouderlijke buurt uit moeten. Oudere bewoners willen kleiner wonen, maar vinden niets in de buurt. Daar zagen mensen elkaar ineens als bondgenoten.

Wat ontbrak: mensen met een winkel of een klein bedrijf, en ouders met jonge kinderen. Voor hen was de avond te laat. We plannen daarom ook een middag met kinderen. Deniz vat de vlaggetjes samen en Ad zoekt er oude foto's bij.`,
      learned:
        'Begin met plekken in plaats van meningen. Een avond sluit ouders en winkeliers uit: kies ook een middag.',
    },
  },
  {
    slug: 'fotos-herkennen',
    title: "Foto's herkennen: wie weet wie dit is?",
    summary: 'Een middag met koffie, vergrootglazen en honderd onbekende gezichten.',
    body: `Riet Brekelmans heeft vier dozen foto's van de werkplaats. Op de meeste staan mensen van wie we de naam niet kennen. Jij misschien wel. We leggen de foto's op lange tafels, gesorteerd op werkplek: smederij, ketelmakerij, draaierij, kantoor.

Herken je iemand, dan schrijf je de naam op een strookje papier. Weet je het niet zeker, dan zet je er een vraagteken bij. Ook een bijnaam is goed. Vrijwilligers van Buurtarchief Tussen de Rails noteren alles. Er zijn vergrootglazen en goede lampen. Je hoeft zelf niet bij het spoor gewerkt te hebben: wie in de buurt woonde, herkent vaak de meeste mensen.`,
    day: { week: -1, weekday: 2 },
    startsAt: '13:30',
    endsAt: '15:30',
    branch: 'de-wissel',
    room: 'seinhuis',
    group: 'verhalen-van-de-werkplaats',
    partners: ['buurtarchief-tussen-de-rails'],
    host: 'riet',
    moderator: 'bibliothecaris',
    capacity: 40,
    themes: ['spoorzone', 'lokale-geschiedenis'],
    motif: 'history',
    audience: ['seniors', 'everyone'],
    coreFunction: 4,
    rsvp: 'open',
    rsvps: [
      { name: 'Frans van Iersel', partySize: 1 },
      { name: 'Gerda Pijnenburg', partySize: 2 },
      { name: 'Piet en Jo Aarts', partySize: 2 },
      { name: 'Selma Yılmaz', partySize: 1 },
    ],
  },
];
