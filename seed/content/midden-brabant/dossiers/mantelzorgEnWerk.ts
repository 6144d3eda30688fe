import type { DemoDossier } from '../../types.ts';

export const mantelzorgEnWerk: DemoDossier = {
  slug: 'mantelzorg-en-werk',
  title: 'Mantelzorg en werk samen',
  summary: 'Wat vertel je op je werk, welk verlof bestaat er en hoe verdeel je taken zodat je het volhoudt?',
  kind: 'theme',
  body: `Wie voor een ander zorgt, noemt zichzelf zelden mantelzorger. Je bent dochter, man, zus of buurvrouw. Toch kan het zwaar worden, zeker naast een baan. Dit dossier maakten we met elf mensen rond een keukentafel. Sommigen werken in de zorg, anderen op kantoor, in een winkel of in ploegendienst.

## Ben ik mantelzorger?

Waarschijnlijk wel, als je langere tijd zorgt voor iemand die ziek, oud of beperkt is, en dat meer is dan gewoon. Het hoeft niet elke dag te zijn. Ook regelen telt mee: bellen, rijden, de post, opletten of het gaat.

## Vertel je het op je werk?

Dat hoeft niet. Maar wil je iets vragen, dan helpt het als iemand weet waarom. Zo bereid je het gesprek voor:

1. Schrijf op wat je nodig hebt. Later beginnen? Een dag thuiswerken? Bereikbaar zijn voor de thuiszorg?
2. Schrijf op voor hoe lang. Een proef van twee maanden is makkelijker te geven dan iets zonder eind.
3. Bedenk wat je werkgever eraan heeft: je blijft, en je bent erbij als je er bent.
4. Begin niet met sorry.
5. Vraag om een afspraak op papier of per mail, en een datum om terug te kijken.

## Welke soorten verlof zijn er?

- **Calamiteitenverlof.** Voor een noodgeval dat niet kan wachten, zoals een val. Kort, en je loon loopt door.
- **Kortdurend zorgverlof.** Als je noodzakelijke zorg moet geven aan iemand die ziek is. In twaalf maanden hoogstens twee keer het aantal uren dat je per week werkt. Je krijgt ten minste zeventig procent van je loon.
- **Langdurend zorgverlof.** Als iemand voor langere tijd hulp nodig heeft of levensbedreigend ziek is. In twaalf maanden hoogstens zes keer het aantal uren dat je per week werkt. Het is onbetaald, tenzij er iets anders is afgesproken.

Kijk altijd in je cao: daarin staan soms betere afspraken. Vraag ook of je tijdelijk minder uren kunt werken of je rooster kunt schuiven.

## Verdeel het werk thuis

Een van ons maakte een lijst van vijftien klusjes en hing die op de koelkast. Niet de vraag *kun je helpen?* maar *welke twee neem jij?* Dit kan ook iemand die ver weg woont:

- de bank, de post en de verzekering
- bellen met het ziekenhuis
- boodschappen bestellen
- elke zondag een videogesprek

Voor iemand die een middag bij je naaste blijft, bestaat **respijtzorg**. Vraag ernaar bij de gemeente, bij je zorgverzekeraar of bij een steunpunt in de wijk.

## Let op jezelf

Slaap je slecht, ben je snel boos of vergeet je je eigen afspraken? Dan is het te veel. Ga naar je huisarts en zeg dat je voor iemand zorgt. Bel iemand uit de groep. Of kom een uur zitten bij de mantelzorgkoffie, zonder iets te hoeven.

> "Ik dacht dat vragen om hulp opgeven was. Het was het eerste verstandige wat ik deed." (deelnemer van de groep)`,
  published: true,
  group: 'mantelzorgers-onder-elkaar',
  events: ['mantelzorg-en-werk-ochtend'],
  isbns: ['9780805095159', '9781455581085', '9780060652388'],
  sources: [
    { title: 'MantelzorgNL', url: 'https://www.mantelzorg.nl' },
    { title: 'Rijksoverheid, zorgverlof', url: 'https://www.rijksoverheid.nl' },
    { title: 'Verslag van de ochtend Mantelzorg en werk' },
  ],
  authors: ['partner', 'lieke', 'moderator'],
  themes: ['mantelzorg'],
  motif: 'hands',
};
