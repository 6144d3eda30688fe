import type { catalogue as nl } from '../nl/catalogue.ts';
import type { Words } from '../Words.ts';

export const catalogue: Words<typeof nl> = {
  titles: 'Books, music and films',
  about: 'Books, music and films about this',
  medium: {
    book: 'Book',
    ebook: 'E-book',
    audiobook: 'Audiobook',
    music: 'Music',
    score: 'Sheet music',
    work: 'Musical work',
    film: 'Film',
    magazine: 'Magazine',
    other: 'Title',
  },
  andOthers: (name: string) => `${name} and others`,
};
