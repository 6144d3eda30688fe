import type { DemoPartner } from '../types.ts';

export const partners: DemoPartner[] = [
  {
    slug: 'speelhuis-de-stemvork',
    name: 'Speelhuis De Stemvork',
    summary:
      'Werkplaats waar volwassenen een instrument leren spelen. Docenten geven les in kleine groepen en je kunt een instrument lenen om te kijken of het bij je past.',
    url: 'https://www.destemvork.example',
    themes: ['zelf-spelen'],
    offers: [
      'Proefles van een half uur op vijf instrumenten',
      'Leeninstrument voor zes weken',
      'Docent voor een workshop in de bibliotheek',
    ],
    packages: [
      {
        title: 'Eerste stappen op een instrument',
        summary:
          'Kaarten met zes instrumenten: hoe zwaar is het, hoe hard klinkt het, wat kost huren en wanneer speel je je eerste liedje? Met een oefenschema van tien minuten per dag.',
        themes: ['zelf-spelen'],
      },
    ],
  },
  {
    slug: 'zorgkoor-de-lindenhof',
    name: 'Zorgkoor De Lindenhof',
    summary:
      'Koor van mensen met geheugenverlies, hun familie en vrijwilligers. Ze zingen elke week liedjes die bijna iedereen van vroeger kent.',
    url: 'https://www.zorgkoordelindenhof.example',
    themes: ['muziek-en-geheugen', 'zelf-spelen'],
    offers: [
      'Zangmiddag voor mensen met dementie en hun naasten',
      'Meekijken bij een repetitie',
      'Advies over liedkeuze en begeleiding',
    ],
    packages: [
      {
        title: 'Zingen met wie vergeet',
        summary:
          'Liedbundel met grote letters, een stappenplan voor een zangmiddag van een uur en tips voor als iemand onrustig of verdrietig wordt.',
        themes: ['muziek-en-geheugen'],
      },
      {
        title: 'Muzikaal levensboek',
        summary:
          'Invulboekje om samen de muziek van een leven op te schrijven: thuis, school, kerk of moskee, dansen, werk en feest.',
        themes: ['muziek-en-geheugen', 'luisteren'],
      },
    ],
  },
  {
    slug: 'archiefkring-tukkerklanken',
    name: 'Archiefkring Tukkerklanken',
    summary:
      "Groep vrijwilligers die liedteksten, bandjes en foto's van zangers en muziekclubs uit Twente bewaart en beschrijft.",
    url: 'https://www.tukkerklanken.example',
    themes: ['twentse-muziek'],
    offers: [
      'Hulp bij het zoeken naar een oud lied',
      'Bandjes en platen overzetten naar een bestand',
      'Lezing met geluidsvoorbeelden',
    ],
    packages: [
      {
        title: 'Zo leg je een lied vast',
        summary:
          'Vragenlijst voor een gesprek met een zanger, uitleg over opnemen met je telefoon en een voorbeeld van een goede beschrijving.',
        themes: ['twentse-muziek'],
      },
    ],
  },
  {
    slug: 'kamerorkest-de-singel',
    name: 'Kamerorkest De Singel',
    summary:
      'Amateurorkest van strijkers en blazers uit de stad. Ze spelen graag op plekken waar je anders geen orkest hoort.',
    url: 'https://www.kamerorkestdesingel.example',
    themes: ['klassiek', 'componisten'],
    offers: [
      'Open repetitie voor publiek',
      'Kwartet voor een lezing',
      'Instrumenten zien en voelen voor kinderen',
    ],
  },
];
