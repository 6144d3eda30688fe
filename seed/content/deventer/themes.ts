import type { DemoTheme } from '../types.ts';

export const themes: DemoTheme[] = [
  { slug: 'wonen', title: 'Wonen', titleEn: 'Housing', motif: 'house' },
  { slug: 'zorg', title: 'Zorg', titleEn: 'Care', motif: 'care' },
  { slug: 'welzijn', title: 'Welzijn', titleEn: 'Wellbeing', motif: 'garden' },
  { slug: 'geldzaken', title: 'Geldzaken', titleEn: 'Money matters', motif: 'hands' },
  { slug: 'buurt', title: 'Buurt', titleEn: 'Neighbourhood', motif: 'city' },
  { slug: 'digitaal', title: 'Digitaal meedoen', titleEn: 'Getting by online', motif: 'lamp' },
];
