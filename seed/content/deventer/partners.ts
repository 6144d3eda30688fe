import type { DemoPartner } from '../types.ts';

export const partners: DemoPartner[] = [
  {
    slug: 'steunpunt-de-schakel',
    name: 'Steunpunt De Schakel',
    summary:
      'Vrijwilligers en beroepskrachten die mantelzorgers helpen: met een gesprek, met papieren of door een middag over te nemen.',
    url: 'https://de-schakel.example',
    themes: ['zorg', 'welzijn'],
    offers: [
      'Een gesprek bij je thuis of in de wijkwinkel',
      'Iemand die een middag bij je naaste blijft',
      'Een maandelijks mantelzorgcafé',
    ],
    packages: [
      {
        title: 'Ineens mantelzorger',
        summary:
          'Een map met een lijst voor de eerste weken: wie bel je, wat schrijf je op, en hoe verdeel je de taken in je familie.',
        themes: ['zorg'],
      },
    ],
  },
  {
    slug: 'geldmaatjes-aan-de-ijssel',
    name: 'Geldmaatjes aan de IJssel',
    summary:
      'Vrijwilligers die met je meekijken naar je inkomsten en uitgaven. Ze nemen niets over: jij houdt de pen vast.',
    url: 'https://geldmaatjes.example',
    themes: ['geldzaken', 'digitaal'],
    offers: [
      'Spreekuur zonder afspraak',
      'Een maatje dat een half jaar met je meekijkt',
      'Uitleg over post van instanties',
    ],
    packages: [
      {
        title: 'Administratie in vijf mappen',
        summary:
          'Vijf bladen om af te drukken, één voor elke map, met daarop wat erin hoort en hoe lang je het bewaart.',
        themes: ['geldzaken'],
      },
      {
        title: 'Welke hulp past bij mij?',
        summary:
          'Een kaart met vragen die je helpt kiezen: zelf doen, een maatje, het spreekuur of de gemeente.',
        themes: ['geldzaken', 'welzijn'],
      },
    ],
  },
  {
    slug: 'woonkring-salland',
    name: 'Woonkring Salland',
    summary:
      'Vereniging van mensen die samen wonen of dat willen. Leden delen hun ervaring met nieuwe groepen.',
    url: 'https://woonkring.example',
    themes: ['wonen', 'buurt'],
    offers: [
      'Een bezoek aan een bestaande woongroep',
      'Een avond over afspraken en statuten',
      'Lijst met vragen voor je eerste gesprek als groep',
    ],
  },
  {
    slug: 'buurtwerk-wilgenhof',
    name: 'Buurtwerk Wilgenhof',
    summary:
      'Twee buurtwerkers en een groep vrijwilligers die de ontmoetingsplekken in de buurt open houden.',
    url: 'https://buurtwerk-wilgenhof.example',
    themes: ['buurt', 'welzijn'],
    offers: [
      'Hulp bij het opzetten van een buurtactiviteit',
      'Een bakfiets met koffie, banken en een luifel',
      'Samen koken in de buurtkeuken',
    ],
  },
];
