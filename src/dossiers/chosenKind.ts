import { Problem } from '../core/Problem.ts';
import type { Library } from '../payload-types.ts';
import { findKind, type AnyKind } from './kinds.ts';

/**
 * A kind as it was chosen in a form.
 * @param current the kind it had, which may stay though nobody can choose it any more
 * @throws Problem 422 field.choice on `soort` when this library has no such kind
 */
export function chosenKind({
  library,
  kind,
  current,
}: {
  library: Library;
  kind: string;
  current?: AnyKind;
}): AnyKind {
  if (current !== undefined && kind === current) return current;
  const found = findKind({ library, kind });
  if (!found) throw new Problem({ code: 'field.choice', field: 'soort' });
  return found;
}
