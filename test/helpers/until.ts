import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until it is so.
 * @param seconds how long at most
 * @throws Error when it is not so by then
 */
export async function until(isSo: () => Promise<boolean> | boolean, seconds = 60): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Not so within ${seconds} seconds: ${String(isSo)}`);
    await pause(20);
  }
}
