import type { DemoLibrary } from './types.ts';

export type DemoExpert = {
  /** Key of the person. */
  person: string;
  about: string;
  speaks: string;
  neighbourhood: string;
  availability: string;
  perMonth?: number;
  visibility: 'staff' | 'participants' | 'public';
  paused?: boolean;
};

export type DemoProposal = {
  title: string;
  summary: string;
  forWhom: string;
  needs: string;
  availability: string;
  /** Key of the person who proposes, or a made-up name of someone without an account. */
  person?: string;
  name?: string;
  partner?: string;
  state: 'sent' | 'talking' | 'declined';
  reason?: string;
  themes: string[];
  daysAgo: number;
  /** What was said since, oldest first. */
  talk?: { side: 'proposer' | 'library'; body: string }[];
};

/** Who takes part in each demo library besides its groups: experts by consent, and proposals on the desk. */
export const taking: Record<DemoLibrary['slug'], { experts: DemoExpert[]; proposals: DemoProposal[] }> = {
  'midden-brabant': {
    experts: [
      {
        person: 'deskundige',
        about:
          'Veertig jaar bij het spoor gewerkt, eerst in de werkplaats en later als opzichter. Vraag me naar gereedschap, machines en hoe het er echt aan toeging.',
        speaks: 'Nederlands, Tilburgs',
        neighbourhood: 'Theresia',
        availability: 'Overdag, liefst op dinsdag of donderdag',
        perMonth: 3,
        visibility: 'public',
      },
      {
        person: 'ineke',
        about: 'Wijkverpleegkundige. Ik help je de weg vinden tussen huisarts, gemeente en thuiszorg.',
        speaks: 'Nederlands, Engels',
        neighbourhood: 'Tilburg-Noord',
        availability: 'Woensdagmiddag',
        perMonth: 2,
        visibility: 'participants',
      },
    ],
    proposals: [
      {
        title: 'Wandelen langs verdwenen fabrieken',
        summary:
          'Ik loop al jaren met een kaart uit 1930 door de stad. In anderhalf uur laat ik zien waar de fabrieken stonden, met verhalen van mensen die er werkten.',
        forWhom: 'Voor iedereen die een uur kan wandelen. De route is geschikt voor een rolstoel.',
        needs: 'Een plek om te beginnen met koffie, en iemand van de bibliotheek die meeloopt.',
        availability: 'Een zaterdagochtend in het voorjaar',
        name: 'Marga Verhulst',
        state: 'talking',
        themes: ['stad-en-verandering', 'lokale-geschiedenis'],
        daysAgo: 9,
        talk: [
          {
            side: 'library',
            body: 'Wat een mooi plan. Zullen we beginnen in de LocHal? Hoeveel mensen kunnen er hoogstens mee?',
          },
          { side: 'proposer', body: 'Graag! Met vijftien mensen kan iedereen me nog verstaan.' },
        ],
      },
      {
        title: 'Koffie voor wie voor een ander zorgt',
        summary: 'Een uur zonder programma, voor mantelzorgers die even willen zitten en praten.',
        forWhom: 'Mantelzorgers, ook als je twijfelt of je er een bent',
        needs: 'Een rustige hoek, koffie en thee',
        availability: 'Elke eerste maandag van de maand',
        person: 'partner',
        partner: 'wijkpunt-de-brug',
        state: 'sent',
        themes: ['mantelzorg'],
        daysAgo: 2,
      },
    ],
  },
  enschede: {
    experts: [
      {
        person: 'deskundige',
        about: 'Oud-docent muziekgeschiedenis. Zing me een melodie voor en ik zoek uit van wie hij is.',
        speaks: 'Nederlands, Duits, Twents',
        neighbourhood: 'Binnenstad',
        availability: 'De meeste middagen',
        visibility: 'public',
      },
      {
        person: 'wilma',
        about: 'Muziektherapeut. Ik vertel graag wat muziek kan doen voor mensen met geheugenverlies.',
        speaks: 'Nederlands, Engels',
        neighbourhood: 'Wesselerbrink',
        availability: 'Vrijdag',
        perMonth: 1,
        visibility: 'staff',
        paused: true,
      },
    ],
    proposals: [
      {
        title: 'Een middag draaiorgel uit elkaar',
        summary:
          'Mijn klein draaiorgel moet schoon. Ik haal het open en leg uit hoe een boek met gaatjes muziek wordt. Kinderen mogen een eigen liedje prikken.',
        forWhom: 'Gezinnen met kinderen vanaf 7 jaar',
        needs: 'Drie tafels, een vloer die vies mag worden en een stopcontact',
        availability: 'In een schoolvakantie',
        name: 'Gerard Nijland',
        state: 'sent',
        themes: ['zelf-spelen', 'twentse-muziek'],
        daysAgo: 4,
      },
      {
        title: 'Karaoke tot middernacht',
        summary: 'Een avond karaoke met een echte installatie, tot laat.',
        forWhom: 'Studenten',
        needs: 'De grote zaal en een vergunning',
        availability: 'Donderdagavond',
        name: 'Bas Wegdam',
        state: 'declined',
        reason: 'De bibliotheek sluit om tien uur.',
        themes: ['zelf-spelen'],
        daysAgo: 21,
      },
    ],
  },
  deventer: {
    experts: [
      {
        person: 'deskundige',
        about:
          'Ik bouwde twee woongroepen mee op. Vraag me naar statuten, geld, ruzies en wie de vuilnis buiten zet.',
        speaks: 'Nederlands, Engels',
        neighbourhood: 'Voorstad',
        availability: 'Avonden',
        perMonth: 4,
        visibility: 'public',
      },
      {
        person: 'samira',
        about: 'Cliëntondersteuner. Ik leg uit welke hulp er is en hoe je die aanvraagt.',
        speaks: 'Nederlands, Arabisch, Frans',
        neighbourhood: 'Keizerslanden',
        availability: 'Maandag en dinsdag',
        perMonth: 2,
        visibility: 'participants',
      },
    ],
    proposals: [
      {
        title: 'Je eerste huur opzeggen zonder gedoe',
        summary:
          'Ik heb het net zelf gedaan en alles fout gedaan wat kon. Ik maak er een avond van met een lijst, voorbeeldbrieven en tijd voor vragen.',
        forWhom: 'Jongeren die voor het eerst verhuizen',
        needs: 'Een scherm en iemand die iets weet van huurrecht',
        availability: 'Een doordeweekse avond in juni',
        person: 'willemijn',
        state: 'sent',
        themes: ['wonen', 'geldzaken'],
        daysAgo: 3,
      },
      {
        title: 'Spreekuur: even praten over zorgen thuis',
        summary:
          'Elke week een uur aan een tafel in de bibliotheek, zonder afspraak. We luisteren en denken mee.',
        forWhom: 'Iedereen',
        needs: 'Een tafel die een beetje apart staat',
        availability: 'Dinsdag of woensdag, eind van de ochtend',
        person: 'partner',
        partner: 'steunpunt-de-schakel',
        state: 'talking',
        themes: ['zorg', 'welzijn'],
        daysAgo: 8,
        talk: [{ side: 'library', body: 'Fijn! Past woensdag van tien tot elf in de Wijkwinkel?' }],
      },
    ],
  },
  oss: {
    experts: [
      {
        person: 'deskundige',
        about:
          'Gepensioneerd elektromonteur. Lampen, broodroosters, stofzuigers: ik leer je kijken waar het misgaat, en wat je beter laat zitten.',
        speaks: 'Nederlands, Osse praat',
        neighbourhood: 'Krinkelhoek',
        availability: 'Donderdagmiddag en zaterdag',
        perMonth: 4,
        visibility: 'public',
      },
      {
        person: 'mehmet',
        about: 'Kok en moestuinder. Ik weet wat je met een overschot aan courgettes doet.',
        speaks: 'Nederlands, Turks',
        neighbourhood: 'Ruwaard',
        availability: 'Maandag, als het restaurant dicht is',
        perMonth: 2,
        visibility: 'public',
      },
      {
        person: 'wies',
        about: 'Coupeuse. Broeken inkorten, ritsen vervangen, een jurk uit een gordijn.',
        speaks: 'Nederlands',
        neighbourhood: 'Centrum',
        availability: 'Tijdens de reparatiemiddagen',
        visibility: 'participants',
      },
    ],
    proposals: [
      {
        title: 'Poolse dumplings maken',
        summary:
          'Mijn moeder maakte pierogi voor twintig mensen tegelijk. Dat kunnen wij ook: we kneden, vullen, koken en eten samen op. Onderweg leer je de woorden in het Pools.',
        forWhom: 'Voor iedereen, ook als je nooit kookt',
        needs: 'Een keuken met vier pitten en lange tafels. De boodschappen doe ik.',
        availability: 'Een zondagmiddag',
        person: 'jozef',
        state: 'sent',
        themes: ['koken', 'taal'],
        daysAgo: 1,
      },
      {
        title: 'Zaden oogsten en bewaren',
        summary:
          'In september hangen de zaden aan de planten. We oogsten, drogen en vullen samen de zadenkast van de bibliotheek voor het volgende jaar.',
        forWhom: 'Tuinders en balkonbezitters',
        needs: 'Tafels buiten, papieren zakjes',
        availability: 'Een droge dag in september',
        person: 'inwoner',
        state: 'talking',
        themes: ['tuinieren'],
        daysAgo: 12,
        talk: [
          { side: 'library', body: 'Dat past mooi bij de tuingroep. Wil je het samen met Petra doen?' },
          { side: 'proposer', body: 'Ja, heel graag. Ik bel haar deze week.' },
        ],
      },
    ],
  },
};
