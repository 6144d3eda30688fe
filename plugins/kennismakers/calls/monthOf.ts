import { homeZone } from '../../../src/flavours/hub.ts';

/** A month by the clock at home: `2031-03`. */
export function monthOf(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: homeZone, year: 'numeric', month: '2-digit' }).format(
    at,
  );
}
