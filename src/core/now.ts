import { shared } from './shared.ts';

const clock = shared('clock', () => ({ now: () => Date.now() }));

/** The moment it is; tests set the clock. */
export function now(): Date {
  return new Date(clock.now());
}

/** Sets the clock of this process; without an argument it follows the machine again. */
export function setClock(at?: Date): void {
  clock.now = at ? () => at.getTime() : () => Date.now();
}
