/** Tag of a list of a collection within a library (`*`: of all libraries). */
export function listTag(collection: string, library: string | undefined): string {
  return `${collection}@${library ?? '*'}`;
}

/**
 * Ids of everything in a result, however deep: what a page that shows it must be forgotten for.
 * Ids are unique over all collections (UUID or ObjectId).
 */
export function idsIn(value: unknown, ids: Set<string> = new Set(), depth = 0): Set<string> {
  if (depth > 6 || value === null || typeof value !== 'object') return ids;
  if (Array.isArray(value)) {
    for (const each of value) idsIn(each, ids, depth + 1);
    return ids;
  }
  const { id } = value as { id?: unknown };
  if (typeof id === 'string' && id.length >= 20) ids.add(id);
  for (const each of Object.values(value)) {
    if (typeof each === 'object') idsIn(each, ids, depth + 1);
  }
  return ids;
}
