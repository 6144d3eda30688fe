import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../../../src/people/roles.ts';

/**
 * Library and slug in one unique field. (An index over two fields gets a number from its place among the
 * others, and one in between would give all that follow another name.)
 */
export const setAddress: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const library = idOf((data.library ?? originalDoc?.library) as string);
  data.address = `${library}:${data.slug ?? originalDoc?.slug}`;
  return data;
};
