import type { CollectionAfterChangeHook } from 'payload';
import type { Event } from '../../../src/payload-types.ts';
import { openLedger } from '../../../src/agenda/seats/openLedger.ts';
import { keepLedger as keep } from '../../../src/agenda/seats/keepLedger.ts';

/**
 * Every activity has a ledger from the start. What is published changes the seats in it and is told to
 * who signed up; a draft changes nothing, however old or new it is.
 */
export const keepLedger: CollectionAfterChangeHook<Event> = async ({ doc, operation, req }) => {
  if (operation === 'create') await openLedger({ req, event: doc.id });
  else await keep({ req, event: doc.id });
  return doc;
};
