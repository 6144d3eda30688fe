import type { SelectFieldSingleValidation } from 'payload';
import { select } from 'payload/shared';

/** A kind that nobody can choose any more (its flavour is off, or gone) stays with the dossier that has it. */
export const keepsKind: SelectFieldSingleValidation = (value, args) => {
  if (typeof value === 'string' && value === args.previousValue) return true;
  return select(value, args as never);
};
