import type { MailLibrary } from '../mail/MailContent.ts';
import type { Library } from '../payload-types.ts';

/** What mails show of a library. */
export function mailLibrary(library: Library): MailLibrary {
  return {
    id: library.id,
    name: library.name,
    slug: library.slug ?? '',
    style: { primary: library.style?.primary },
  };
}
