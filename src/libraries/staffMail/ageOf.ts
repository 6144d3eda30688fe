import { now } from '../../core/now.ts';
import type { WaitingItem } from '../today/waitingSources.ts';

/** How long something waits, in whole days. */
export function ageOf({ since }: WaitingItem): number {
  return Math.max(0, Math.floor((now().getTime() - new Date(since).getTime()) / 86_400_000));
}
