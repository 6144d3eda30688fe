import type { CollectionBeforeChangeHook } from 'payload';

type Doc = { library?: string | { id: string }; slug?: string };

/**
 * Library and slug in one unique field. (An index over two fields gets a number from its place among the
 * others, and a flavour that is taken out would give all that follow another name.)
 */
export const setAddress: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { library, slug } = { ...(originalDoc as Doc | undefined), ...(data as Doc) };
  const id = typeof library === 'object' ? library.id : library;
  return { ...data, address: `${id}:${slug}` };
};
