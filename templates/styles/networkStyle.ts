import type { LibraryStyle } from './libraryTokens.ts';

/** How the network itself looks, and a library that chose nothing. */
export const networkStyle: LibraryStyle = {
  primary: '#243a73',
  accent: '#ffd166',
  surface: '#f9f9f6',
  ink: '#171b2b',
  shape: 'soft',
  heading: 'sans',
  pattern: 'waves',
};
