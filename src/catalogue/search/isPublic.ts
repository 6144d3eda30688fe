import type { Found } from './searchWords.ts';

/** Whether everyone may find it: published, and not of a group that keeps to itself. */
export function isPublic({ kind, doc }: Found): boolean {
  if (!doc.slug) return false;
  if (kind === 'titles' || kind === 'partners') return true;
  if (kind === 'groups') return doc.visibility === 'public';
  if (doc._status !== 'published') return false;
  return kind === 'dossiers' || doc.visibility === 'public';
}
