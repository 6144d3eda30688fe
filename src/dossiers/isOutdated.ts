import { now } from '../core/now.ts';
import type { Dossier } from '../payload-types.ts';

/** Whether the day has passed before which someone was to look whether it still holds. */
export function isOutdated(dossier: Pick<Dossier, 'reviewBy'>): boolean {
  return Boolean(dossier.reviewBy) && new Date(dossier.reviewBy as string) < now();
}
