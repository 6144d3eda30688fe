import { now } from '../../../src/flavours/hub.ts';
import type { MuziekbankCall } from '../../../src/payload-types.ts';

/** Whether the day until which help is asked for is past. */
export function isOver(call: MuziekbankCall): boolean {
  return Boolean(call.until) && new Date(call.until ?? '').getTime() + 24 * 3_600_000 < now().getTime();
}
