import { getPayload } from 'payload';
import config from '../../../payload.config.ts';
import { prepareDatabase } from '../../core/database/prepareDatabase.ts';
import { allFlavours } from '../../flavours/registry.ts';
import { rebuildSearch } from './rebuildSearch.ts';

/**
 * `npm run rebuild:search`: makes all search entries anew, for when a flavour began to be searched or the
 * way words are stored has changed. The hub may go on meanwhile; search finds less until it is done.
 */
async function main(): Promise<void> {
  const payload = await getPayload({ config });
  try {
    await prepareDatabase(payload, { grows: allFlavours().length > 0 });
    const seen = await rebuildSearch(payload);
    process.stdout.write(`${seen} documents looked at\n`);
  } finally {
    await payload.destroy();
  }
}

await main();
process.exit(0);
