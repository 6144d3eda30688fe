import type { LibraryStyle } from './libraryTokens.ts';

/** How the demo libraries look: different by tokens alone. */
export const demoStyles: Record<'midden-brabant' | 'enschede' | 'deventer' | 'oss', LibraryStyle> = {
  // A station shed turned library: signal red, chrome yellow, straight corners.
  'midden-brabant': {
    primary: '#a3281c',
    accent: '#ffc533',
    surface: '#faf7f2',
    ink: '#221d1b',
    shape: 'square',
    heading: 'slab',
    pattern: 'tracks',
  },
  // The city with the music bank: violet and mint.
  enschede: {
    primary: '#5b2a86',
    accent: '#5ee0b5',
    surface: '#fbf8fd',
    ink: '#21172b',
    shape: 'round',
    heading: 'sans',
    pattern: 'notes',
  },
  // A book town on the IJssel: river blue, old gold.
  deventer: {
    primary: '#12486b',
    accent: '#eeb765',
    surface: '#f8f8f4',
    ink: '#14222c',
    shape: 'soft',
    heading: 'serif',
    pattern: 'waves',
  },
  // The neighbourhood shop: leaf green, coral.
  oss: {
    primary: '#1d6b45',
    accent: '#ff8a66',
    surface: '#fffaf3',
    ink: '#1b2620',
    shape: 'round',
    heading: 'slab',
    pattern: 'hands',
  },
};
