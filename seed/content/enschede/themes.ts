import type { DemoTheme } from '../types.ts';

export const themes: DemoTheme[] = [
  { slug: 'klassiek', title: 'Klassieke muziek', titleEn: 'Classical music', motif: 'music' },
  { slug: 'componisten', title: 'Componisten en musici', titleEn: 'Composers and musicians', motif: 'book' },
  { slug: 'twentse-muziek', title: 'Twentse muziek', titleEn: 'Music from Twente', motif: 'history' },
  { slug: 'luisteren', title: 'Samen luisteren', titleEn: 'Listening together', motif: 'lamp' },
  { slug: 'zelf-spelen', title: 'Zelf spelen en zingen', titleEn: 'Playing and singing', motif: 'hands' },
  { slug: 'muziek-en-geheugen', title: 'Muziek en geheugen', titleEn: 'Music and memory', motif: 'care' },
];
