import type { Payload } from 'payload';
import { logger } from '../../core/logger.ts';
import type { Library } from '../../payload-types.ts';
import { forgetters } from './forgetters.ts';
import { periods, type PeriodName } from './periods.ts';
import { retentionDays } from './retentionDays.ts';
import { retentionTable } from './retentionTable.ts';

const day = 24 * 3600_000;

/**
 * The nightly work of the retention table: of every library, and of what belongs to none, forgets what is over.
 * Several processes may do so, and it does no harm to do it twice. When one row fails the others are done.
 * @throws AggregateError of what failed
 */
export async function forgetPersons({ payload, now: at }: { payload: Payload; now: Date }): Promise<void> {
  const failures: unknown[] = [];
  for (const library of [...(await everyLibrary(payload)), null]) {
    for (const { key, ends } of retentionTable) {
      const forget = forgetters[key];
      if (!forget || !isPeriod(ends)) continue;
      const days = retentionDays(library, ends);
      const before = new Date(at.getTime() - days * day).toISOString();
      try {
        await forget({ payload, at, library, before, days });
      } catch (err) {
        failures.push(err);
        logger.error({ err, msg: 'Something could not be forgotten', row: key });
      }
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be forgotten');
}

function isPeriod(ends: string): ends is PeriodName {
  return ends in periods;
}

/** Archived ones too. */
async function everyLibrary(payload: Payload): Promise<Library[]> {
  const { docs } = await payload.find({
    collection: 'libraries',
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true, // how long each keeps
  });
  return docs;
}
