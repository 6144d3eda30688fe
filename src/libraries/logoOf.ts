import type { Library } from '../payload-types.ts';

/** Address of a library's logo, when it has one. */
export function logoOf(library: Library): string | undefined {
  const logo = library.style?.logo;
  return typeof logo === 'object' && logo?.url ? new URL(logo.url, 'http://hub.invalid').pathname : undefined;
}
