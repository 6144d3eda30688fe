/** Words of the information packages that partners bring. */
export const packages = {
  title: 'Informatiepakketten',
  lead: 'Wat partners meebrengen over een onderwerp. Je kunt er zo een activiteit mee beginnen.',
  empty: 'Er zijn nog geen pakketten.',
  kicker: 'Informatiepakket',
  from: 'Van',
  theme: 'Thema',
  files: 'Bestanden',
  links: 'Links',
  dossiers: 'Dossiers hierbij',
  results: 'Wat ermee werd gedaan',
  events: 'Activiteiten vanuit dit pakket',
  plan: 'Plan een activiteit met dit pakket',
  propose: 'Stel een activiteit voor met dit pakket',
  count: (count: number) => (count === 1 ? '1 pakket' : `${count} pakketten`),
  startsFrom: (title: string) => `Je begint vanuit het pakket “${title}”.`,
};
