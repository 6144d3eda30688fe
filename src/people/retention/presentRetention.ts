import type { PrivacyRow } from '../../../templates/pages/Privacy.tsx';
import type { Text } from '../../core/text/index.ts';
import type { Library } from '../../payload-types.ts';
import { periods, type PeriodName } from './periods.ts';
import { retentionDays } from './retentionDays.ts';
import { retentionTable, type Ends } from './retentionTable.ts';

/** The retention table in words, with the periods of a library or the usual ones. */
export function presentRetention({
  t,
  library,
}: {
  t: Text['privacy'];
  library: Pick<Library, 'retention'> | null;
}): PrivacyRow[] {
  return retentionTable.map(({ key, ends }) => {
    const words = t.rows[key];
    const period = isPeriod(ends) ? periodText({ t, days: retentionDays(library, ends) }) : '';
    return { key, what: words.what, why: words.why, who: words.who, until: words.until(period) };
  });
}

function isPeriod(ends: Ends): ends is PeriodName {
  return ends in periods;
}

function periodText({ t, days }: { t: Text['privacy']; days: number }): string {
  return days % 365 === 0 ? t.years(days / 365) : t.days(days);
}
