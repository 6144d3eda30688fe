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
};
