import { DateTime } from 'luxon';
import { homeZone } from '../core/time/homeZone.ts';
import { now } from '../core/now.ts';

/** Under which keys is counted how often an expert was asked and thanked. @param expert id */
export function tallyKeys(expert: string): { asked: string; thanked: string; month: string } {
  const month = DateTime.fromJSDate(now(), { zone: homeZone }).toFormat('yyyy-MM');
  return {
    asked: `expert:${expert}:asked`,
    thanked: `expert:${expert}:thanked`,
    month: `expert:${expert}:${month}`,
  };
}
