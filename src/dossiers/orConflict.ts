import { Problem } from '../core/Problem.ts';

/**
 * For forms that hold no text of the person’s own: another version was saved meanwhile, so look again first.
 * @throws Problem 409 conflict instead of dossier.changed
 */
export async function orConflict<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (err) {
    if (err instanceof Problem && err.code === 'dossier.changed') {
      throw new Problem({ status: 409, code: 'conflict' });
    }
    throw err;
  }
}
