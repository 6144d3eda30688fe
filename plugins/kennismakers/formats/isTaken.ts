import { isDuplicate } from '../../../src/flavours/hub.ts';

/** Whether something could not be stored because its `key` is there already. Its transaction is lost. */
export function isTaken(err: unknown): boolean {
  const { data } = (err ?? {}) as { data?: { errors?: { path?: string }[] } };
  return isDuplicate(err) || (data?.errors ?? []).some(({ path }) => path === 'key');
}
