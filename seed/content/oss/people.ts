import type { DemoPerson } from '../types.ts';

export const people: DemoPerson[] = [
  { key: 'bibliothecaris', name: 'Ilse van den Heuvel', role: 'librarian', themes: ['taal', 'koken'] },
  { key: 'moderator', name: 'Ruud Verstegen', role: 'moderator', themes: ['lokale-geschiedenis'] },
  { key: 'partner', name: 'Nadia Benali', role: 'partner', themes: ['taal'] },
  { key: 'deskundige', name: 'Toon Smulders', role: 'expert', themes: ['repareren'] },
  { key: 'inwoner', name: 'Carla van Rooij', role: 'resident', themes: ['tuinieren', 'handwerk'] },
  { key: 'mehmet', name: 'Mehmet Aydin', role: 'expert', themes: ['koken', 'tuinieren'] },
  { key: 'petra', name: 'Petra Langens', role: 'moderator', themes: ['tuinieren'] },
  { key: 'wies', name: 'Wies Hendriks', role: 'expert', themes: ['handwerk'] },
  { key: 'amal', name: 'Amal Haddad', role: 'resident', themes: ['taal', 'koken'] },
  { key: 'jozef', name: 'Józef Nowak', role: 'resident', themes: ['repareren', 'taal'] },
  { key: 'lian', name: 'Lian de Wit', role: 'resident', themes: ['repareren'] },
  { key: 'bram', name: 'Bram Ceelen', role: 'resident', themes: ['lokale-geschiedenis'] },
];
