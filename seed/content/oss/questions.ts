import type { DemoQuestion } from '../types.ts';

export const questions: DemoQuestion[] = [
  {
    key: 'zelf-repareren',
    text: 'Mijn vader kon alles maken en ik gooi alles weg. Ik vind dat jammer. Is er iemand die mij kan leren hoe je een lamp of een broodrooster repareert? Ik wil het zelf kunnen, niet alleen laten doen.',
    askerName: 'Lian',
    publicText: 'Wie leert mij om zelf kapotte spullen te repareren, zoals een lamp of een broodrooster?',
    state: 'taken',
    themes: ['repareren'],
    daysAgo: 92,
  },
  {
    key: 'kleine-tuin',
    text: 'We hebben een tuintje van vier bij vijf, alles tegels. Ik wil groen maar ik heb geen verstand van planten en geen geld voor een hovenier. Zijn er meer mensen die zoiets willen?',
    askerName: 'Carla',
    publicText: 'Hoe maak je een kleine betegelde tuin groen, zonder veel geld en zonder ervaring?',
    state: 'taken',
    themes: ['tuinieren'],
    daysAgo: 81,
  },
  {
    key: 'fotos-scannen',
    text: 'Op zolder staan vier dozen dia’s en foto’s van mijn opa, ook van zijn werk op de fabriek. Ik weet niet wie erop staan. Hoe bewaar ik die, en wil iemand ze zien?',
    askerName: 'Bram',
    publicText: "Hoe bewaar je oude foto's en dia's, en hoe zoek je uit wie erop staan?",
    state: 'answered',
    answer:
      "Je bent welkom in de archiefkamer. Daar staat een scanner en meestal is er iemand van de kennisgroep [Verhalen van de fabriek](/oss/groepen/verhalen-van-de-fabriek).\n\n- Raak foto's alleen aan de rand aan en schrijf met zacht potlood op de achterkant.\n- Bewaar ze droog en donker, niet op zolder: daar wordt het te warm.\n- Geef elke scan een naam met jaar, plaats en doosnummer.\n\nLaat de foto's daarna zien aan mensen die er in die tijd werkten. Zij herkennen gezichten, en met elk gezicht komt een verhaal mee.",
    themes: ['lokale-geschiedenis'],
    daysAgo: 70,
  },
  {
    key: 'naaimachine-lenen',
    text: 'Kan ik ergens een naaimachine gebruiken? Ik hoef er geen te kopen voor twee broeken per jaar.',
    askerName: 'Sanne',
    publicText: 'Waar kan ik af en toe een naaimachine gebruiken?',
    state: 'answered',
    answer:
      'In het makerslokaal staan drie naaimachines. Tijdens een reparatiemiddag zit Wies erbij en legt ze uit hoe je de draad inrijgt en een broek inkort. Neem je eigen stof en garen mee. Wil je er op een ander moment werken? Vraag de ruimte dan aan, we kijken of er iemand bij kan zijn.',
    themes: ['handwerk', 'repareren'],
    daysAgo: 38,
  },
  {
    key: 'plastic-bakjes',
    text: 'Kan de bibliotheek plastic bakjes van de afhaal inzamelen voor zaaien? Ik heb er zestig.',
    askerName: 'Jos',
    publicText: 'Zamelen jullie plastic bakjes in om in te zaaien?',
    state: 'closed',
    answer:
      'De tuingroep heeft ze meegenomen naar de ruilavond en ze zijn allemaal op. Meer bakjes zijn voorlopig niet nodig.',
    themes: ['tuinieren'],
    daysAgo: 60,
  },
  {
    key: 'brabants-dialect',
    text: 'Mijn oma spreekt Osse dialect met woorden die ik nergens kan vinden. Zij is 91. Kan ik die woorden ergens vastleggen voor het te laat is? Ik weet niet hoe je dat schrijft.',
    askerName: 'Fleur',
    state: 'new',
    themes: ['lokale-geschiedenis', 'taal'],
    daysAgo: 2,
  },
];
