import type { CollectionBeforeChangeHook } from 'payload';
import type { Dossier } from '../../../src/payload-types.ts';

/** Every version says who saved it. Commands that write for a person name them themselves. */
export const noteEditor: CollectionBeforeChangeHook<Dossier> = ({ data, req }) => {
  if (!req.user) return data;
  return { ...data, editedBy: req.user.id, editedByName: req.user.name };
};
