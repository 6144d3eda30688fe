import type { CollectionAfterChangeHook } from 'payload';
import { tellAsker as tell } from '../../../src/dossiers/tellAsker.ts';
import type { Dossier } from '../../../src/payload-types.ts';

/** Who asked the question hears of its dossier when that is published, from the site or from the admin. */
export const tellAsker: CollectionAfterChangeHook<Dossier> = async ({ doc, req }) => {
  if (doc._status === 'published' && doc.question) await tell({ req, dossier: doc });
  return doc;
};
