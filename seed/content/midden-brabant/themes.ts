import type { DemoTheme } from '../types.ts';

export const themes: DemoTheme[] = [
  { slug: 'spoorzone', title: 'Spoorzone', titleEn: 'Railway district', motif: 'rails' },
  { slug: 'ouderenzorg', title: 'Ouder worden en zorg', titleEn: 'Ageing and care', motif: 'care' },
  { slug: 'mantelzorg', title: 'Mantelzorg', titleEn: 'Informal care', motif: 'hands' },
  { slug: 'stad-en-verandering', title: 'Stad en verandering', titleEn: 'The changing city', motif: 'city' },
  { slug: 'lokale-geschiedenis', title: 'Lokale geschiedenis', titleEn: 'Local history', motif: 'history' },
];
