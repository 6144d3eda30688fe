import type { CollectionBeforeChangeHook } from 'payload';
import { line } from '../../../collections/fields/text.ts';

type Doc = { library?: string | { id: string }; slug?: string };

/** Holds the rule that an address is given once in a library: set by setAddress, after keepSlugFree. */
export const addressField = () =>
  line('address', { nl: 'Adres', en: 'Address' }, { max: 200, unique: true, hidden: true });

/**
 * Library and slug in one unique field. (An index over two fields gets a number from its place among the
 * others, and a flavour that is taken out would give all that follow another name.)
 */
export const setAddress: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { library, slug } = { ...(originalDoc as Doc | undefined), ...(data as Doc) };
  const id = typeof library === 'object' ? library.id : library;
  return { ...data, address: `${id}:${slug}` };
};
