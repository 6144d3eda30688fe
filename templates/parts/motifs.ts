/** The drawn pictures the hub has; each is drawn in the colours of the library that shows it. */
export const motifs = [
  'rails',
  'care',
  'house',
  'music',
  'hands',
  'book',
  'garden',
  'city',
  'water',
  'people',
  'kitchen',
  'craft',
  'language',
  'lamp',
  'history',
  'children',
] as const;

export type Motif = (typeof motifs)[number];
