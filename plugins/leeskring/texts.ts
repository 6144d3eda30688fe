/** Words of the reading club. */
export const texts = {
  nl: {
    title: 'Leeskring',
    lead: (place: string) => `Samen een boek lezen en erover praten. We zitten ${place}.`,
    empty: 'Er zijn nog geen boeken gekozen.',
    reads: 'Dit lezen we',
    start: 'Lees dit in de leeskring',
  },
  en: {
    title: 'Reading club',
    lead: (place: string) => `Reading a book together and talking about it. You find us ${place}.`,
    empty: 'No books have been chosen yet.',
    reads: 'What we read',
    start: 'Read this in the reading club',
  },
};
export type Words = (typeof texts)['nl'];
export type Settings = { place: string; mostBooks: number };
