import type { DemoDossier } from '../../types.ts';

const body = `Je wilt met anderen wonen, maar wel met een eigen voordeur. Waar begin je? Dit dossier brengt bij elkaar wat we in de kennisgroep [Samen wonen, wat later in het leven](/deventer/groepen/samen-wonen-later) leerden, op de avond [Samen wonen: hoe begin je?](/deventer/agenda/samen-wonen-hoe-begin-je) en bij [De wooncoöperatie, stap voor stap](/deventer/agenda/wooncooperatie-stap-voor-stap).

## Drie vormen naast elkaar

- **Huren als groep.** Jullie huren woningen naast of boven elkaar van een verhuurder, vaak met een gezamenlijke ruimte erbij. De verhuurder blijft eigenaar en doet het grote onderhoud. Spreek vooraf af of je zelf nieuwe bewoners mag voordragen.
- **Een wooncoöperatie.** Bewoners verenigen zich om samen hun woningen te beheren, en in sommige vormen ook te bezitten. De Woningwet kent de wooncoöperatie sinds 2015. Je beslist veel zelf, maar je bent ook zelf het bestuur.
- **Samen kopen.** Ieder bezit een deel, vaak met een vereniging van eigenaars voor het geheel. Iedereen heeft dan eigen geld of een eigen lening nodig.

Geen vorm is de beste. Het hangt af van je geld, je geduld en van wat er in de stad te vinden is.

## De weg in vijf stappen

1. **Groep.** Begin met een kleine kern van vier tot zes mensen. Maak een lijst met drie kolommen: delen, niet delen, nog bespreken.
2. **Afspraken.** Zet op papier hoe je beslist, hoe een nieuwe bewoner erbij komt en hoe iemand weggaat.
3. **Plek.** Praat vroeg met de gemeente en met verhuurders. Op deze stap stranden de meeste groepen.
4. **Geld.** Laat iemand van buiten meerekenen: een notaris, een adviseur of een groep die al verder is.
5. **Bouwen of verbouwen.** Reken op jaren, niet op maanden.

> Zet de afspraken over vertrekken op papier als je nog vrienden bent.
>
> *een bewoner, op de avond over de wooncoöperatie*

## Geld, toeslag en uitkering

Samenwonen kan gevolgen hebben voor je huurtoeslag, je AOW of je uitkering. Wat telt, is onder meer of je een zelfstandige woning hebt met een eigen voordeur, keuken en toilet, en of je samen een huishouden voert. Ga niet af op verhalen van anderen. Vraag het voor je eigen situatie na bij de Dienst Toeslagen, de Sociale Verzekeringsbank of de gemeente, en vraag om het antwoord op papier.

## Zorg: waar ligt de grens?

Een woongroep is geen zorginstelling. Buren brengen soep en bellen de dokter, maar ze vervangen geen thuiszorg. Praat erover voordat het nodig is:

- Wat doe je graag voor elkaar, en wat niet?
- Wie belt er als iemand een paar dagen niet gezien is?
- Kan er een bed beneden staan?

## Je eerste drie weken

- **Week 1:** schrijf op wat je wilt delen en wat niet.
- **Week 2:** leg je lijst naast die van twee anderen en vergelijk.
- **Week 3:** bezoek een bestaande woongroep en stel de vraag die Henk altijd stelt: *hoe was het tweede jaar?*

## Verder

De groep gaat door met één vraag: wat leg je in, en wat krijg je terug als je vertrekt? Weet je daar iets van, of zit je met hetzelfde? Doe mee in de groep of schuif aan op een volgende avond.`;

export const samenWonenVanDroomTotSleutel: DemoDossier = {
  slug: 'samen-wonen-van-droom-tot-sleutel',
  title: 'Samen wonen: van droom tot sleutel',
  summary: 'Drie vormen, vijf stappen en de vragen die je beter vroeg dan laat stelt.',
  kind: 'theme',
  body,
  published: true,
  group: 'samen-wonen-later',
  events: ['samen-wonen-hoe-begin-je', 'wooncooperatie-stap-voor-stap'],
  isbns: ['9780767919388', '9780805095159', '9780395181560'],
  sources: [
    { title: 'Rijksoverheid, onderwerp wonen', url: 'https://www.rijksoverheid.nl' },
    { title: 'Woningwet, te lezen bij Overheid.nl', url: 'https://wetten.overheid.nl' },
    { title: 'Sociale Verzekeringsbank, over AOW en samenwonen', url: 'https://www.svb.nl' },
    { title: 'Verslagen van twee avonden van de kennisgroep' },
  ],
  authors: ['moderator', 'deskundige', 'inwoner'],
  themes: ['wonen', 'buurt'],
  motif: 'house',
};
