import type { DemoDossier } from '../../types.ts';

const body = `Soms word je het van de ene dag op de andere, soms sluipt het erin: je zorgt voor je partner, ouder, kind of buurvrouw. Je noemt het geen mantelzorg, je doet het gewoon. In dit dossier staan de antwoorden op vragen die steeds terugkwamen in het mantelzorgcafé *Regelen en delen* en bij de deelnemers van de kennisgroep *Mantelzorgers onder elkaar*.

## Bij wie moet ik zijn?

Er zijn drie grote loketten. Onthoud niet de wetten, maar de vraag.

- **Hulp in huis, begeleiding of een aanpassing aan de woning?** Ga naar de gemeente. Zij voert de *Wmo* uit, de Wet maatschappelijke ondersteuning.
- **Verpleging of hulp bij wassen en aankleden thuis?** Bel een organisatie voor wijkverpleging of vraag het je huisarts. De zorgverzekering betaalt dit uit het basispakket. Voor wijkverpleging geldt geen eigen risico.
- **Dag en nacht zorg of toezicht nodig, blijvend?** Dan kan iemand onder de *Wlz* vallen, de Wet langdurige zorg. Het CIZ beoordeelt dat.

Kom je er niet uit? Vraag om **onafhankelijke cliëntondersteuning**. Die helpt je bij alle drie de loketten op weg en kost je niets.

## Hoe gaat een aanvraag bij de gemeente?

1. Je meldt je met je hulpvraag, het liefst op papier of per mail.
2. Er volgt een gesprek, vaak thuis. Neem iemand mee.
3. Je krijgt een verslag. Lees het na en laat aanvullen wat ontbreekt.
4. Daarna doe je de aanvraag en krijg je een besluit. Ben je het er niet mee eens, dan kun je bezwaar maken. Let op de termijn in de brief.

Het onderzoek na je melding mag ten hoogste zes weken duren. Is er meteen hulp nodig, zeg dat er dan bij.

## Hoe bereid ik het gesprek voor?

Schrijf een gewone week op, in drie lijstjes:

- **Dit lukt zelf:** ontbijt maken, de krant lezen.
- **Dit lukt op een goede dag:** douchen, de trap op.
- **Dit doet een ander nu al:** de boodschappen, de administratie.

Tel ook mee wat niemand ziet: bellen, wachten, rijden, opletten. Vertel hoe een slechte dag eruitziet, niet alleen een goede.

## Ik werk ook. Kan ik vrij krijgen?

Er bestaan twee soorten zorgverlof. **Kortdurend zorgverlof** is voor enkele dagen noodzakelijke zorg; je werkgever betaalt een deel van je loon door. **Langdurend zorgverlof** is voor een langere tijd en in de wet onbetaald. In je cao kan iets beters staan. Vraag het na voordat je vakantiedagen opmaakt.

## Hoe verdeel ik de taken?

- Maak een lijst van alles wat je doet. In het café stonden er elf tot achtendertig dingen op.
- Stuur de lijst aan je familie en laat iedereen er twee kiezen.
- Van ver weg kan ook veel: bellen, bestellen, de post.
- Spreek af wanneer je opnieuw kijkt.

## Ik ben moe. Wat nu?

Zeg het tegen je huisarts, ook als jij niet de patiënt bent. Vraag naar **respijtzorg**: iemand neemt de zorg tijdelijk over, thuis of ergens anders. Begin klein. Een mantelzorger met jaren ervaring zegt het zo: *begin met een uur, en ga naar buiten, niet naar de supermarkt.*

## Verder

Bedragen en regels veranderen. Kijk daarom altijd op de site van de overheid of vraag het in de wijkwinkel. Wil je met anderen praten? Het café is open voor iedereen, en bij de groep kun je vragen of je mee mag doen.`;

export const mantelzorgWaarBeginJe: DemoDossier = {
  slug: 'mantelzorg-waar-begin-je',
  title: 'Mantelzorg: waar begin je?',
  summary: 'Zes vragen van mantelzorgers, met antwoorden waar je vandaag iets aan hebt.',
  kind: 'question-answer',
  body,
  published: true,
  group: 'mantelzorgers-onder-elkaar',
  events: ['mantelzorgcafe-regelen-en-delen'],
  isbns: ['9780805095159', '9781430300618', '9780307718969'],
  sources: [
    { title: 'Rijksoverheid, onderwerpen Wmo, Wlz en zorgverlof', url: 'https://www.rijksoverheid.nl' },
    { title: 'Regelhulp, wegwijzer van de overheid', url: 'https://www.regelhulp.nl' },
    { title: 'CIZ, over de Wet langdurige zorg', url: 'https://www.ciz.nl' },
    { title: 'Verslag van het mantelzorgcafé Regelen en delen' },
  ],
  authors: ['tineke', 'samira', 'bibliothecaris'],
  themes: ['zorg', 'welzijn'],
  motif: 'care',
};
