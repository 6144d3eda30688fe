import type { Payload } from 'payload';
import { sqliteClientOf } from '../../core/database/sqlite/sqliteClientOf.ts';
import { entriesCollection } from './entriesCollection.ts';

/**
 * Makes MongoDB's text index before anyone is answered. The words are stems already, so it knows no
 * language; a title counts eight times. The embedded file has its index from a migration.
 */
export async function prepareSearch(payload: Payload): Promise<void> {
  if (sqliteClientOf(payload)) return;
  await entriesCollection(payload).collection.createIndex(
    { titleStems: 'text', stems: 'text' },
    {
      name: 'search',
      weights: { titleStems: 8, stems: 1 },
      default_language: 'none',
      language_override: 'noLanguageField',
    },
  );
}
