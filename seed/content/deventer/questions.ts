import type { DemoQuestion } from '../types.ts';

export const questions: DemoQuestion[] = [
  {
    key: 'samen-wonen',
    text: 'Mijn man is twee jaar geleden overleden en het huis is veel te groot. Ik wil niet naar een verzorgingshuis, ik ben 68 en gezond. Ik zou het liefst met een paar anderen iets beginnen, ieder een eigen voordeur maar wel samen eten. Waar begin je dan?',
    askerName: 'Anneke',
    publicText:
      'Hoe begin je een woongroep met een paar anderen, ieder met een eigen voordeur en samen een keuken of tuin?',
    state: 'taken',
    themes: ['wonen', 'buurt'],
    daysAgo: 96,
  },
  {
    key: 'blauwe-enveloppen',
    text: 'Ik maak mijn post niet meer open. Ik ben gescheiden en vroeger deed hij alles. Nu ligt er een tas vol en ik durf niet te kijken. Is er iemand die erbij komt zitten zonder boos te worden?',
    askerName: 'L.',
    publicText: 'Mijn post ligt al maanden ongeopend. Wie helpt me om overzicht te krijgen, zonder oordeel?',
    state: 'taken',
    themes: ['geldzaken', 'welzijn'],
    daysAgo: 74,
  },
  {
    key: 'wmo-gesprek',
    text: 'Mijn moeder krijgt volgende week iemand van de gemeente op bezoek omdat ze huishoudelijke hulp wil. Mag ik daarbij zijn? En wat moeten we van tevoren klaarleggen? Ze zegt altijd dat alles goed gaat.',
    askerName: 'Ruben',
    publicText:
      'De gemeente komt praten over hulp in het huishouden. Mag er iemand bij zijn, en hoe bereid je je voor?',
    state: 'answered',
    answer:
      'Ja, je mag altijd iemand meenemen: een kind, een buurvrouw of een vriend. Je kunt ook vragen om een **onafhankelijke cliëntondersteuner**. Die denkt met je mee, kent de regels en kost je niets. Vraag ernaar bij de gemeente of kom langs in de wijkwinkel.\n\nSchrijf vooraf een gewone week op: wat lukt zelf, wat lukt alleen op een goede dag, en wat doet een ander nu al. Noem ook wat er misging. Na het gesprek krijg je een verslag. Lees het samen na en laat het aanvullen als er iets ontbreekt.',
    themes: ['zorg'],
    daysAgo: 41,
  },
  {
    key: 'boekenkast-op-straat',
    text: 'Kan de bibliotheek een kastje met boeken voor onze straat leveren? We willen zoiets bij de speeltuin.',
    askerName: 'Gerrit',
    publicText: 'Hoe komt er een ruilkast met boeken bij de speeltuin?',
    state: 'closed',
    answer:
      'De bewoners hebben zelf hout gevonden, en twee buren timmeren het kastje. Wij leveren de eerste twintig boeken. De vraag is daarmee rond.',
    themes: ['buurt'],
    daysAgo: 120,
  },
  {
    key: 'machtigen',
    text: 'Mijn vader kan niet met de computer. Ik doe alles met zijn DigiD, maar een kennis zei dat dat niet mag. Hoe moet het dan wel? Hij wil graag dat ik het blijf doen.',
    askerName: 'Wendy',
    state: 'new',
    themes: ['digitaal', 'zorg'],
    daysAgo: 3,
  },
  {
    key: 'schimmel',
    text: 'In de slaapkamer van mijn zoontje zit schimmel. De verhuurder zegt dat ik meer moet luchten. Dat doe ik elke dag. Wat kan ik nog doen?',
    askerName: 'Derya',
    state: 'new',
    themes: ['wonen'],
    daysAgo: 1,
  },
];
