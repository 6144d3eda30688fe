import type { DemoPartner } from '../types.ts';

export const partners: DemoPartner[] = [
  {
    slug: 'de-tweede-schroef',
    name: 'De Tweede Schroef',
    summary: 'Vrijwilligers die repareren wat een ander weggooit. Ze doen het niet voor je, maar met je.',
    url: 'https://tweede-schroef.example',
    themes: ['repareren', 'handwerk'],
    offers: [
      'Twee reparateurs op een middag in de bibliotheek',
      'Uitleg over veilig werken met stroom',
      'Een koffer met gereedschap om te lenen',
    ],
    packages: [
      {
        title: 'Een reparatiemiddag in je buurt',
        summary:
          'Een draaiboek met rollen, een lijst van gereedschap en een blad om op te schrijven wat lukte en wat niet.',
        themes: ['repareren'],
      },
    ],
  },
  {
    slug: 'volkstuinen-het-lage-veld',
    name: 'Volkstuinen Het Lage Veld',
    summary: 'Vereniging van tuinders die hun zaden, oogst en ervaring delen met wie net begint.',
    url: 'https://het-lage-veld.example',
    themes: ['tuinieren', 'koken'],
    offers: [
      'Een rondleiding met een tuinder',
      'Zaden die het op zandgrond goed doen',
      'Een middag oogsten en meteen koken',
    ],
  },
  {
    slug: 'taalhuis-de-brug',
    name: 'Taalhuis De Brug',
    summary:
      'Hier oefen je Nederlands met een maatje. Niet uit een boek, maar in de winkel, aan de telefoon en op school.',
    url: 'https://taalhuis-de-brug.example',
    themes: ['taal'],
    offers: [
      'Een gesprek om te kijken wat bij je past',
      'Training voor taalmaatjes, drie avonden',
      'Oefenen met bellen en formulieren',
    ],
    packages: [
      {
        title: 'Taalmaatje worden',
        summary: 'Twaalf ideeën voor een uur samen, van boodschappen doen tot een brief van school lezen.',
        themes: ['taal'],
      },
      {
        title: 'Duidelijk praten aan de balie',
        summary: 'Een blad voor winkels en balies: korte zinnen, één vraag tegelijk, en even wachten.',
        themes: ['taal'],
      },
    ],
  },
  {
    slug: 'kring-van-vertellers',
    name: 'Kring van Vertellers',
    summary:
      "Vrijwilligers die verhalen en foto's van gewone Ossenaren bewaren, samen met de mensen van wie ze zijn.",
    url: 'https://kring-van-vertellers.example',
    themes: ['lokale-geschiedenis', 'taal'],
    offers: [
      'Een oefenavond interviewen',
      "Hulp bij het scannen en beschrijven van foto's",
      'Een verteller in de klas of in het woonzorgcentrum',
    ],
  },
];
