/** Words of the partners of a library. */
export const partners = {
  title: 'Partners',
  lead: 'Met deze organisaties werken we samen. Ze delen wat ze weten, houden spreekuur of geven een activiteit.',
  empty: 'Er zijn nog geen partners.',
  offers: 'Biedt aan',
  website: 'Website',
  packages: 'Informatiepakketten',
  events: 'Activiteiten met deze partner',
  theme: 'Thema',
  count: (count: number) => (count === 1 ? '1 partner' : `${count} partners`),
};
