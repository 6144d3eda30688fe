import { demoStyles } from '../../templates/styles/demoStyles.ts';
import type { LibraryStyle } from '../../templates/styles/libraryTokens.ts';
import type { Library } from '../payload-types.ts';

/** The tokens of a library; what it has not set is as in the first demo style. */
export function styleOf(library: Library): LibraryStyle {
  const given = Object.entries(library.style ?? {}).filter(
    ([, value]) => typeof value === 'string' && value !== '',
  );
  return { ...demoStyles.deventer, ...Object.fromEntries(given) };
}
