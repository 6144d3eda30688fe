import type { DemoPerson } from '../types.ts';

export const people: DemoPerson[] = [
  { key: 'bibliothecaris', name: 'Marijke Hofstede', role: 'librarian', themes: ['welzijn', 'buurt'] },
  { key: 'moderator', name: 'Joost Wiersma', role: 'moderator', themes: ['wonen', 'geldzaken'] },
  { key: 'partner', name: 'Fatma Yildirim', role: 'partner', themes: ['zorg', 'welzijn'] },
  { key: 'deskundige', name: 'Henk Oldenhof', role: 'expert', themes: ['wonen'] },
  { key: 'inwoner', name: 'Anneke Brouwer', role: 'resident', themes: ['wonen', 'zorg'] },
  { key: 'samira', name: 'Samira el Idrissi', role: 'expert', themes: ['zorg'] },
  { key: 'gerrit', name: 'Gerrit Lubbers', role: 'resident', themes: ['buurt'] },
  { key: 'lotte', name: 'Lotte Scholten', role: 'resident', themes: ['geldzaken', 'digitaal'] },
  { key: 'kofi', name: 'Kofi Asante', role: 'resident', themes: ['buurt', 'welzijn'] },
  { key: 'willemijn', name: 'Willemijn de Graaf', role: 'resident', themes: ['wonen'] },
  { key: 'tineke', name: 'Tineke Haverkamp', role: 'moderator', themes: ['zorg', 'welzijn'] },
  { key: 'ruben', name: 'Ruben Pinas', role: 'resident', themes: ['zorg', 'digitaal'] },
];
