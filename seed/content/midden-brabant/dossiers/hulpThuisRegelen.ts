import type { DemoDossier } from '../../types.ts';

export const hulpThuisRegelen: DemoDossier = {
  slug: 'hulp-thuis-regelen',
  title: 'Hulp thuis regelen: drie deuren',
  summary:
    'Bij wie vraag je hulp aan als zelfstandig wonen moeilijk wordt? De drie loketten, het gesprek en je rechten op een rij.',
  kind: 'question-answer',
  body: `Naima werd drie keer doorverwezen toen ze hulp zocht voor haar vader. Op onze middag tekende een wijkverpleegkundige drie deuren op het bord. Sindsdien weten we het wel. Dit dossier vertelt het na, in gewone taal. Regels veranderen soms, dus kijk voor bedragen altijd op de site van de overheid.

## Deur 1: de gemeente (Wmo)

Hier klop je aan voor hulp om thuis te blijven wonen. Bijvoorbeeld:

- hulp in het huishouden
- een traplift, een scootmobiel of een aanpassing in de badkamer
- dagbesteding en begeleiding
- vervoer in de regio
- even vrij voor de mantelzorger (respijtzorg)

Je doet een **melding** bij de gemeente, vaak via een wijkteam of telefonisch. De gemeente onderzoekt dan binnen zes weken wat je nodig hebt. Daarbij hoort een gesprek, dat veel mensen het keukentafelgesprek noemen. Daarna kun je een aanvraag doen. De gemeente beslist dan binnen twee weken.

## Deur 2: de wijkverpleging (zorgverzekering)

Hier klop je aan voor verpleging en verzorging aan je lichaam: wassen, aankleden, wondzorg, medicijnen. Je belt een thuiszorgorganisatie of vraagt de huisarts om hulp. Een **wijkverpleegkundige** komt langs en bepaalt samen met jou hoeveel zorg er nodig is. De zorgverzekering betaalt dit. Wijkverpleging valt niet onder het eigen risico.

## Deur 3: het CIZ (Wlz)

Heeft iemand blijvend zorg of toezicht dichtbij nodig, dag en nacht? Dan vraag je dit aan bij het **CIZ**. Dat beoordeelt of iemand er recht op heeft. Het zorgkantoor regelt daarna de zorg. Die kan in een verpleeghuis zijn, maar soms ook thuis.

Weet je niet welke deur je moet hebben? Begin bij de huisarts, het wijkteam of Regelhulp.

## Zo bereid je het gesprek voor

1. Houd een week lang bij wat niet lukt en wie er helpt.
2. Vertel over een slechte dag, niet over een goede.
3. Vraag eerst aan de persoon zelf wat hij of zij wil houden.
4. Neem iemand mee. Dat mag altijd.
5. Vraag om een onafhankelijke **cliëntondersteuner**. Die is gratis en staat naast jou.
6. Is Nederlands lastig? Vraag op tijd naar een tolk.
7. Maak zelf een **persoonlijk plan** als je dat prettig vindt. Lever het in binnen zeven dagen na de melding, dan moet de gemeente het meenemen.

## Ben je het niet eens met het besluit?

Lees eerst het verslag. Klopt er iets niet, laat dat dan opschrijven. Tegen een besluit van de gemeente of het CIZ kun je binnen zes weken **bezwaar** maken. Vraag hulp bij een cliëntondersteuner of het Juridisch Loket. Zet de datum van de brief meteen op de kalender.

## Vragen die vaak terugkomen

**Moet de familie alles zelf doen?** Nee. De gemeente kijkt wat familie kan doen, maar je mag grenzen aangeven.

**Kost het geld?** Vaak is er een eigen bijdrage. Hoeveel, reken je uit bij het CAK.

**Kan ik dit in de bibliotheek vragen?** We doen geen aanvragen. Wel zoeken we met je mee en oefenen we het gesprek.`,
  published: true,
  group: 'prettig-ouder-worden',
  events: ['zorg-aanvragen-welk-loket'],
  isbns: ['9780805095159', '9781430300618', '9789025765958'],
  sources: [
    { title: 'Regelhulp, wegwijzer van de overheid', url: 'https://www.regelhulp.nl' },
    { title: 'Rijksoverheid, zorg en ondersteuning thuis', url: 'https://www.rijksoverheid.nl' },
    { title: 'CIZ, Centrum indicatiestelling zorg', url: 'https://www.ciz.nl' },
    { title: 'CAK, eigen bijdrage', url: 'https://www.hetcak.nl' },
    { title: 'Juridisch Loket', url: 'https://www.juridischloket.nl' },
  ],
  authors: ['ineke', 'partner', 'inwoner'],
  themes: ['ouderenzorg', 'mantelzorg'],
  motif: 'house',
};
