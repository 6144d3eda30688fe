import type { Language } from '../core/text/index.ts';
import { publicLink } from '../libraries/publicLink.ts';
import type { Library } from '../payload-types.ts';

/**
 * Absolute address of a page for who is logged in, for a mail: on the way it lets people log in, also where
 * the page itself would not tell a visitor that it exists.
 */
export function loginLink({
  library,
  language,
  path,
}: {
  library: Pick<Library, 'slug'>;
  language: Language;
  path: string;
}): string {
  const page = new URL(publicLink({ library, language, path }));
  const naar = `${page.pathname}${page.search}${page.hash}`;
  return publicLink({ library: null, language, path: `/inloggen?naar=${encodeURIComponent(naar)}` });
}
