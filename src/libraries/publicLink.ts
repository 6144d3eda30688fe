import { env } from '../core/env.ts';
import type { Language } from '../core/text/index.ts';
import type { Library } from '../payload-types.ts';

/**
 * Absolute address of a page, for mails and calendar files: valid wherever the library is reached.
 * @param library null for a page of the network
 * @param path starts with `/`
 */
export function publicLink({
  library,
  language,
  path,
}: {
  library: Pick<Library, 'slug'> | null;
  language: Language;
  path: string;
}): string {
  const prefix = `${language === 'en' ? '/en' : ''}${library ? `/${library.slug}` : ''}`;
  return `${env.PUBLIC_URL}${prefix}${path === '/' ? '' : path}` || env.PUBLIC_URL;
}
