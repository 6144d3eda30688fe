import type { CollectionBeforeChangeHook } from 'payload';
import type { Dossier } from '../../../src/payload-types.ts';

/**
 * Every version says who saved it and what changed. Commands that write for a person name them themselves.
 * A note is about one save: the one that is still in the form of the admin does not count again.
 */
export const noteEditor: CollectionBeforeChangeHook<Dossier> = ({ data, originalDoc, req }) => {
  if (!req.user) return data;
  const isOld = Boolean(data.changeNote) && data.changeNote === originalDoc?.changeNote;
  return {
    ...data,
    ...(isOld ? { changeNote: null } : {}),
    editedBy: req.user.id,
    editedByName: req.user.name,
  };
};
