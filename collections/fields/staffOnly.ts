import type { FieldAccess } from 'payload';
import { perDocument } from '../../src/people/access/perDocument.ts';
import { idOf, isLibrarian } from '../../src/people/roles.ts';

/** Fields that only the staff of the document's own library gets. */
export const staffOnly: FieldAccess = perDocument(({ req, doc }) => {
  if (!req.user) return false;
  if (!doc) return true; // whether it can be read at all; each document is asked for again
  return isLibrarian(req.user, idOf(doc.library as string | { id: string } | null));
});
