import type { MailLibrary } from '../../mail/queueMail.ts';
import type { Group, Library } from '../../payload-types.ts';

/**
 * The library of a group that was read with it (groupForHub).
 * @throws Error when it was read without
 */
export function libraryOf(group: Group): Library & MailLibrary {
  if (typeof group.library !== 'object' || !group.library)
    throw new Error('The group was read without its library');
  return { ...group.library, slug: group.library.slug ?? '' };
}
