import { ValidationError } from 'payload';
import { isDuplicate } from '../../../src/flavours/hub.ts';

/** Whether a time or a number could not be stored because it is given away already. Its transaction is lost. */
export function isTaken(err: unknown): boolean {
  if (err instanceof ValidationError) return err.data.errors.some(({ path }) => path === 'key');
  return isDuplicate(err);
}
