import type { DemoTheme } from '../types.ts';

export const themes: DemoTheme[] = [
  { slug: 'tuinieren', title: 'Tuinieren', titleEn: 'Gardening', motif: 'garden' },
  { slug: 'repareren', title: 'Repareren', titleEn: 'Mending and repairing', motif: 'craft' },
  { slug: 'koken', title: 'Koken', titleEn: 'Cooking', motif: 'kitchen' },
  { slug: 'taal', title: 'Taal', titleEn: 'Language', motif: 'language' },
  { slug: 'handwerk', title: 'Handwerk', titleEn: 'Needlework', motif: 'hands' },
  { slug: 'lokale-geschiedenis', title: 'Lokale geschiedenis', titleEn: 'Local history', motif: 'history' },
];
