import type { DemoEvent } from '../../types.ts';

export const pastEvents: DemoEvent[] = [
  {
    slug: 'luisteravond-pastorale',
    title: 'Luisteravond: Beethovens Pastorale',
    summary: 'Eén symfonie, twee keer luisteren, geen voorkennis nodig.',
    body: `Beethoven hield van lange wandelingen. In zijn zesde symfonie, de *Pastorale* (op. 68), hoor je een beek, vogels, een dorpsfeest en een flinke bui. Toch is het geen film zonder beeld. Hij wilde vooral laten horen hoe het voelt om buiten te zijn.

We luisteren eerst naar twee delen zonder uitleg. Daarna wijst Pieter ten Broeke je op drie dingen: welk instrument de beek speelt, waar de vogels zitten en hoe Beethoven onweer maakt van een orkest. Dan horen we de muziek nog eens. Neem een potlood mee, want we tekenen ook.`,
    day: { week: -10, weekday: 4 },
    startsAt: '19:30',
    endsAt: '21:00',
    branch: 'de-spoel',
    room: 'luisterkamer',
    group: 'samen-luisteren',
    host: 'deskundige',
    moderator: 'moderator',
    capacity: 16,
    themes: ['klassiek', 'luisteren'],
    motif: 'lamp',
    audience: ['adults'],
    coreFunction: 5,
    rsvp: 'open',
    rsvps: [
      { name: 'Bert Haverkate', partySize: 2 },
      { name: 'Yvonne Leferink', partySize: 1 },
      { name: 'Mo Benali', partySize: 1 },
    ],
    closed: {
      attended: 13,
      minutes: `We waren met dertien mensen, van wie vijf voor het eerst. Bij de eerste keer luisteren tekende iedereen een lijn mee. Opvallend: bijna alle tekeningen hadden op dezelfde plek een piek, namelijk bij het onweer.

Pieter liet daarna de strijkers horen die de beek spelen. Aan het eind van dat deel zingen drie vogels: de nachtegaal in de fluit, de kwartel in de hobo en de koekoek in de klarinetten. Bij de tweede keer luisteren ging er gelach door de kamer toen de koekoek kwam.

Joost vertelde dat hij snel afdwaalt. Van anderen kreeg hij de tip om één instrument te volgen. De volgende keer willen we een stuk horen voor een kleine groep spelers. Harm zoekt een goede opname uit en zet die op de plank bij de Luisterkamer.`,
      learned:
        'Twee keer luisteren werkt beter dan lang uitleggen. Meetekenen helpt mensen die snel afdwalen.',
    },
  },
  {
    slug: 'wat-blijft-er-hangen',
    title: 'Muziek en geheugen: wat blijft er hangen?',
    summary: 'Een muziektherapeut vertelt wat muziek kan doen bij dementie. Neem één liedje mee.',
    body: `Je vader weet niet meer welke dag het is, maar zingt moeiteloos drie coupletten mee. Hoe kan dat? Muziektherapeut Wilma Scholten vertelt in gewone taal wat er in het hoofd gebeurt als we muziek horen die we al heel lang kennen.

Daarna ben jij aan de beurt. Neem één liedje mee dat iets betekent voor degene voor wie je zorgt. Op je telefoon, op een cd of gewoon in je hoofd. We luisteren en praten in kleine groepjes. Je naaste is ook welkom: er is een rustige hoek, er is koffie en je mag altijd even naar buiten.`,
    day: { week: -8, weekday: 3 },
    startsAt: '14:00',
    endsAt: '15:30',
    branch: 'zuiderhuis',
    room: 'huiskamer',
    group: 'muziek-die-bijblijft',
    partners: ['zorgkoor-de-lindenhof'],
    host: 'wilma',
    moderator: 'bibliothecaris',
    capacity: 30,
    themes: ['muziek-en-geheugen'],
    motif: 'care',
    audience: ['adults', 'seniors'],
    coreFunction: 1,
    rsvp: 'open',
    rsvps: [
      { name: 'Annie Veldhuis', partySize: 2 },
      { name: 'Mehmet Yıldız', partySize: 1 },
      { name: 'Dinie Reinders', partySize: 2 },
    ],
    closed: {
      attended: 22,
      minutes: `Er kwamen 22 mensen, onder wie zes mensen met geheugenverlies. Wilma legde uit dat muziek op veel plekken in de hersenen tegelijk werkt: bij horen, bewegen, taal en gevoel. Daardoor blijft een bekend lied vaak lang bewaard, ook als namen en gezichten wegzakken.

In groepjes luisterden we naar de meegebrachte liedjes. Een man die nog niets had gezegd, zong een heel marslied uit zijn diensttijd. Zijn dochter kende het niet. Ze heeft het opgenomen.

We spraken ook over wat moeilijk is. Muziek kan verdriet losmaken, en dat is niet verkeerd, als er maar iemand bij blijft. Afspraak: de volgende keer maken we per persoon een lijst met muziek. Truus neemt haar liedboek mee en Wilma een voorbeeld.`,
      learned:
        'Begin met muziek uit de jeugd van de persoon, zing zelf mee en let op handen en gezicht. Plan altijd een rustige hoek in.',
    },
  },
  {
    slug: 'liedjesmiddag-breng-een-lied-mee',
    title: 'Liedjesmiddag: breng een half lied mee',
    summary: 'Ken je nog een stukje van een oud Twents liedje? Samen zoeken we de rest.',
    body: `Van veel oude liedjes kent niemand meer het hele verhaal. De een weet het refrein, de ander een couplet, een derde alleen de dans die erbij hoorde. Daarom zetten we op deze middag iedereen aan één lange tafel.

Je zingt, neuriet of leest voor wat je weet. Joost Assink schrijft de melodie op. Vrijwilligers van Archiefkring Tukkerklanken noteren wie het zong en waar. Aan het eind zingen we alles wat compleet is samen. Foto's van koren, fabrieken en harmonieën zijn ook welkom, want op de achterkant staan soms namen.`,
    day: { week: -7, weekday: 6 },
    startsAt: '13:30',
    endsAt: '15:30',
    branch: 'de-spoel',
    room: 'atelier',
    group: 'liedjes-van-hier',
    partners: ['archiefkring-tukkerklanken'],
    host: 'hennie',
    moderator: 'bibliothecaris',
    capacity: 24,
    themes: ['twentse-muziek'],
    motif: 'history',
    audience: ['everyone'],
    coreFunction: 4,
    rsvp: 'open',
    closed: {
      attended: 19,
      minutes: `Negentien mensen zaten aan tafel, de jongste was elf en de oudste 93. We verzamelden zeven stukken van liedjes. Drie daarvan zijn nu compleet.

Het refrein van Hennies oma bleek op dezelfde wijs te gaan als een soldatenlied dat Truus kende. Joost schreef de melodie op en liet horen dat het om een wals gaat. Een bezoeker uit Glanerbrug kende nog een couplet over de fabrieksfluit. Daarmee missen we alleen het slot.

We merkten dat mensen zich meer herinneren als ze eerst samen zingen en daarna pas praten. Ook de foto's hielpen: bij een foto van een fabrieksharmonie schoot iemand ineens een mars te binnen. De archiefkring bewaart de opnames. Noor zoekt verder in oude kranten en liedboekjes.`,
      learned: 'Eerst zingen, dan vragen. Een foto op tafel haalt meer naar boven dan een vragenlijst.',
    },
  },
  {
    slug: 'instrument-kiezen-als-volwassene',
    title: 'Welk instrument past bij mij?',
    summary: 'Probeer vijf instrumenten en hoor wat het kost aan tijd, geld en geduld.',
    body: `Je wilt al jaren een instrument leren spelen, maar welk? Op deze avond mag je ze vasthouden: klarinet, cello, gitaar, accordeon en piano. Docenten van Speelhuis De Stemvork laten je de eerste toon maken.

We praten ook over praktische zaken. Wat kost huren? Kun je oefenen in een flat? Hoe lang duurt het voor je een liedje speelt? Drie mensen die na hun veertigste begonnen, vertellen eerlijk wat meeviel en wat tegenviel. Na afloop kun je een instrument reserveren om zes weken thuis te proberen.`,
    day: { week: -5, weekday: 4 },
    startsAt: '19:00',
    endsAt: '21:00',
    branch: 'de-spoel',
    room: 'weverszaal',
    group: 'later-leren-spelen',
    partners: ['speelhuis-de-stemvork'],
    host: 'partner',
    moderator: 'moderator',
    capacity: 40,
    themes: ['zelf-spelen'],
    motif: 'hands',
    audience: ['adults', 'seniors'],
    coreFunction: 2,
    rsvp: 'open',
    rsvps: [
      { name: 'Karin Oude Vrielink', partySize: 1 },
      { name: 'Tom ter Haar', partySize: 2 },
    ],
    closed: {
      attended: 34,
      minutes: `Vierendertig mensen probeerden samen vijf instrumenten. Bij de cello stond de langste rij, bij de accordeon werd het meest gelachen. De meeste mensen haalden binnen een paar minuten een toon uit de klarinet, al piepte die soms.

Joost, Samir en een mevrouw van 72 vertelden hoe zij begonnen. Alle drie noemden ze hetzelfde: elke dag een klein beetje is beter dan één keer per week lang. Wat tegenviel was de prijs van een goed instrument. Wat meeviel was hoe snel je met anderen kunt spelen, ook al kun je maar vier noten.

Ilse legde uit waar je op let als je huurt: is onderhoud inbegrepen, ben je verzekerd, en gaat de huur van de koopprijs af? Twaalf mensen namen een leeninstrument mee. Zij delen hun ervaringen in de groep.`,
      learned:
        'Laat mensen eerst proberen en pas daarna rekenen. Een eerlijk verhaal van een beginner helpt meer dan een folder.',
    },
  },
  {
    slug: 'een-muzieklijst-voor-je-moeder',
    title: 'Een muzieklijst voor je moeder, vader of partner',
    summary: 'Maak een persoonlijke lijst met muziek voor iemand die veel vergeet.',
    body: `Een goede muzieklijst is geen hitparade. Het is een klein levensverhaal in tien of vijftien stukken. Op deze middag maak je er een, voor iemand die jij goed kent.

Je werkt met het *Muzikale levensboek* van Zorgkoor De Lindenhof. Daarin staan vragen over thuis, school, geloof, dansen, werk en feest. Vrijwilligers helpen je zoeken in onze collectie en online. Aan het eind heb je een lijst op papier en op je telefoon of een cd. Kom je er niet uit welke versie van een lied het was? We luisteren samen tot je zegt: ja, die.`,
    day: { week: -3, weekday: 3 },
    startsAt: '14:00',
    endsAt: '15:30',
    branch: 'zuiderhuis',
    room: 'huiskamer',
    group: 'muziek-die-bijblijft',
    partners: ['zorgkoor-de-lindenhof'],
    host: 'wilma',
    moderator: 'bibliothecaris',
    capacity: 20,
    themes: ['muziek-en-geheugen', 'luisteren'],
    motif: 'music',
    audience: ['adults', 'seniors'],
    coreFunction: 2,
    rsvp: 'open',
    closed: {
      attended: 16,
      minutes: `Zestien mensen maakten samen elf lijsten. De vragen over het werk leverden het meest op. Wie in de fabriek werkte, wist nog wat er werd gezongen of gefloten. Ook de vraag "bij welk lied werd er gedanst?" deed veel.

De versie luistert nauw. Fatma zocht lang naar de juiste zangeres, en toen die klonk, wist ze het na één maat. We spraken daarom af om bij elk stuk de uitvoerder en zo mogelijk het jaar te noteren.

Een paar lessen: houd de lijst kort, wissel rustig en vrolijk af, en schrijf erbij wanneer je een stuk juist niet draait. Bij één meneer zit een lied dat hem aan een begrafenis doet denken. Dat staat nu bovenaan het blad, met een streep erdoor. De lijsten gaan mee naar thuis en naar de dagopvang.`,
      learned: 'Noteer altijd de uitvoerder. Schrijf ook op welke muziek je beter niet kunt draaien.',
    },
  },
  {
    slug: 'luisteravond-schubert',
    title: 'Luisteravond: Schuberts strijkkwintet',
    summary: "Vijf strijkers, twee cello's en een langzaam deel dat je niet snel vergeet.",
    body: `Franz Schubert schreef zijn Strijkkwintet in C (D. 956) in 1828, een paar maanden voor zijn dood. Hij was 31. Zelf heeft hij het nooit in een concertzaal gehoord: de eerste openbare uitvoering was pas in 1850.

Bijzonder is dat er twee cello's meespelen. Daardoor kan de ene cello zingen terwijl de andere de bodem legt. We luisteren naar het langzame deel, twee keer. Noor Elferink, die vroeger altviool speelde, vertelt hoe het voelt om in het midden van zo'n klank te zitten. Daarna is er tijd om te praten, of om gewoon even stil te zijn.`,
    day: { week: -1, weekday: 4 },
    startsAt: '19:30',
    endsAt: '21:00',
    branch: 'de-spoel',
    room: 'luisterkamer',
    group: 'samen-luisteren',
    host: 'noor',
    moderator: 'moderator',
    capacity: 16,
    themes: ['klassiek', 'luisteren', 'componisten'],
    motif: 'lamp',
    audience: ['adults'],
    coreFunction: 5,
    rsvp: 'open',
    rsvps: [
      { name: 'Bert Haverkate', partySize: 2 },
      { name: 'Lotte Wissink', partySize: 1 },
      { name: 'Henk en Ina Boswinkel', partySize: 2 },
      { name: 'Jamila Osman', partySize: 1 },
    ],
  },
];
