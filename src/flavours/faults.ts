import { logger } from '../core/logger.ts';
import { now } from '../core/now.ts';
import { shared } from '../core/shared.ts';

/** Something in a flavour that went wrong and was contained. */
export type FlavourFault = {
  flavour: string;
  /** `start`, `hook`, `page`, `step`, `card`, … with the name of the part. */
  where: string;
  message: string;
  count: number;
  at: string;
};

const most = 100;
const faults = shared('flavourFaults', () => new Map<string, FlavourFault>());

/** Notes a fault for staff (*Vandaag*) and in the log. The message never holds what people entered. */
export function noteFault({ flavour, where, err }: { flavour: string; where: string; err: unknown }): void {
  logger.error({ err, flavour, where, msg: 'A flavour failed; the hub goes on' });
  const key = `${flavour} ${where}`;
  const before = faults.get(key);
  faults.delete(key);
  faults.set(key, {
    flavour,
    where,
    message: (err instanceof Error ? err.message : String(err)).slice(0, 300),
    count: (before?.count ?? 0) + 1,
    at: now().toISOString(),
  });
  const [oldest] = faults.keys();
  if (faults.size > most && oldest !== undefined) faults.delete(oldest);
}

/** What went wrong in this process since it started, newest first. */
export function flavourFaults(): FlavourFault[] {
  return [...faults.values()].reverse();
}
