import type { DemoDossier } from '../../types.ts';

const body = `Een ontwerp: de recepten zijn nog niet alle drie nagekookt. Het begin ligt bij de avond [Koken uit drie keukens](/oss/agenda/koken-uit-drie-keukens).

## Wat de drie keukens gemeen hebben

Was linzen en zoek ze na op steentjes. Voeg zuur pas op het eind toe, want in zuur water worden peulvruchten minder snel gaar.

## Rode linzensoep van Mehmet

Drie mensen schreven mee en hielden drie recepten over. We koken ze alle drie en kiezen dan. Vast staat: rode linzen, ui, wortel, tomatenpuree en een scheut citroen.

## Linzen met rijst en uien van Amal

Bak de uien langer dan je durft, tot ze donkerbruin zijn. Kook de linzen half gaar voordat de rijst erbij gaat.

## Lauwe salade van Petra

Groene linzen, radijs, bieslook en wat er in de tuin staat.

## Nog te doen

- hoeveelheden voor vier personen
- de woordenlijst in zes talen van de afzuigkap overschrijven
- kaartje met allergenen`;

export const linzenUitDrieKeukens: DemoDossier = {
  slug: 'linzen-uit-drie-keukens',
  title: 'Linzen uit drie keukens',
  summary: 'Drie gerechten en een woordenlijst in zes talen.',
  kind: 'report',
  body,
  published: false,
  events: ['koken-uit-drie-keukens'],
  isbns: ['9780684800011', '9780307336798', '9780764524837'],
  sources: [{ title: 'Verslag van de avond Koken uit drie keukens' }],
  authors: ['mehmet', 'amal', 'bibliothecaris'],
  themes: ['koken', 'taal'],
  motif: 'kitchen',
};
