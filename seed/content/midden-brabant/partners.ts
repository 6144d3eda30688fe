import type { DemoPartner } from '../types.ts';

export const partners: DemoPartner[] = [
  {
    slug: 'wijkpunt-de-brug',
    name: 'Wijkpunt De Brug',
    summary:
      'Plek in de wijk waar bewoners terechtkunnen met vragen over zorg, geld en wonen. Vrijwilligers en beroepskrachten werken er samen.',
    url: 'https://www.wijkpuntdebrug.example',
    themes: ['ouderenzorg', 'mantelzorg'],
    offers: [
      'Hulp bij het invullen van een aanvraag',
      'Iemand die meegaat naar een gesprek',
      'Spreekuur in de bibliotheek',
    ],
    packages: [
      {
        title: 'Het gesprek aan de keukentafel',
        summary:
          'Invulblad om je voor te bereiden op het gesprek met de gemeente: wat lukt nog, wat niet, wie helpt al en wat is te veel? Met een lijst van woorden die ambtenaren gebruiken en wat ze betekenen.',
        themes: ['ouderenzorg', 'mantelzorg'],
      },
    ],
  },
  {
    slug: 'steunkring-naast-elkaar',
    name: 'Steunkring Naast Elkaar',
    summary:
      'Vereniging van mantelzorgers die elkaar opzoeken, opbellen en als het nodig is een middag vervangen.',
    url: 'https://www.naastelkaar.example',
    themes: ['mantelzorg'],
    offers: ['Lotgenotencontact', 'Vrijwilliger die een middag overneemt', 'Training nee zeggen'],
    packages: [
      {
        title: 'Mantelzorg en werk',
        summary:
          'Kaarten voor een gesprek met je leidinggevende: wat vertel je, wat vraag je en welke soorten verlof bestaan er?',
        themes: ['mantelzorg'],
      },
    ],
  },
  {
    slug: 'buurtarchief-tussen-de-rails',
    name: 'Buurtarchief Tussen de Rails',
    summary:
      "Vrijwilligers die foto's, gereedschap en verhalen uit de buurten rond het spoor bewaren en beschrijven.",
    url: 'https://www.tussenderails.example',
    themes: ['spoorzone', 'lokale-geschiedenis'],
    offers: ["Foto's scannen en beschrijven", 'Wandeling met verhalen', 'Opname van een levensverhaal'],
  },
  {
    slug: 'stadslab-de-maquette',
    name: 'Stadslab De Maquette',
    summary:
      'Groep ontwerpers en bewoners die met karton, klei en kaarten laat zien wat plannen voor een straat betekenen.',
    url: 'https://www.demaquette.example',
    themes: ['stad-en-verandering'],
    offers: [
      'Workshop een straat nabouwen',
      'Uitleg bij een bestemmings- of omgevingsplan',
      'Tentoonstelling van bewonersideeën',
    ],
  },
];
