import type { Library } from '../../payload-types.ts';
import { periods, type PeriodName } from './periods.ts';

/** How long a library keeps something, in days: what it set, within the bounds, or what is usual. */
export function retentionDays(
  library: Pick<Library, 'retention'> | null | undefined,
  period: PeriodName,
): number {
  const { usual, min, max } = periods[period];
  const set = library?.retention?.[period];
  return Math.min(max, Math.max(min, set ?? usual));
}
