/** Words of the catalogue: the shelf of titles and the page of one. */
export const catalogue = {
  titles: 'Boeken, muziek en films',
  about: 'Boeken, muziek en films hierover',
  medium: {
    book: 'Boek',
    ebook: 'E-book',
    audiobook: 'Luisterboek',
    music: 'Muziek',
    score: 'Bladmuziek',
    work: 'Muziekwerk',
    film: 'Film',
    magazine: 'Tijdschrift',
    other: 'Titel',
  },
  andOthers: (name: string) => `${name} en anderen`,
  importProblem: {
    'file.missing': (_detail: string) => 'Het bestand is er niet meer.',
    'file.not-xml': (_detail: string) => 'Dit is geen XML.',
    'file.iso2709': (_detail: string) => 'Dit is MARC in ISO 2709. Zet het bestand eerst om naar MARCXML.',
    'file.encoding': (detail: string) => `De tekencodering ${detail} kennen we niet. Gebruik UTF-8.`,
    'file.doctype': (_detail: string) =>
      'Het bestand bevat een DOCTYPE. Dat is niet veilig, dus we lezen het niet.',
    'file.no-records': (_detail: string) => 'Er staat geen enkel MARC-record in dit bestand.',
    'file.cut-off': (_detail: string) =>
      'Het bestand houdt hier op, midden in de tekst. Wat ervoor kwam, is verwerkt. Haal het bestand opnieuw op.',
    'file.failed': (_detail: string) =>
      'Het verwerken is door een storing bij ons afgebroken. Bied het bestand opnieuw aan: er komt niets dubbel.',
    'record.broken': (detail: string) => `De XML van dit record klopt niet (regel ${detail}).`,
    'record.unclosed': (_detail: string) => 'Dit record heeft geen einde.',
    'record.too-large': (_detail: string) => 'Dit record is te groot.',
    'record.encoding': (_detail: string) => 'In dit record staan tekens in een verkeerde codering.',
    'record.not-marc': (_detail: string) => 'Dit is geen MARC-record.',
    'record.deleted': (_detail: string) => 'De bron heeft dit record verwijderd. De titel blijft hier staan.',
    'record.leader': (_detail: string) => 'De leader van dit record klopt niet.',
    'record.no-id': (_detail: string) => 'Dit record heeft geen nummer (001 of 035).',
    'record.no-title': (_detail: string) => 'Dit record heeft geen titel (245 $a) of bron.',
    'record.twice': (_detail: string) => 'Dit nummer kwam al eerder voor in het bestand. Het eerste telt.',
    'record.refused': (detail: string) => `Dit record kon niet worden bewaard (${detail}).`,
  },
  importAt: (record: number, line: number) => `Record ${record}, regel ${line}`,
};
