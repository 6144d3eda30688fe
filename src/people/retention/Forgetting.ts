import type { Payload, Where } from 'payload';
import type { Library } from '../../payload-types.ts';

/** One round of forgetting: of one library, or of what belongs to none (null). */
export type Forgetting = {
  payload: Payload;
  /** The moment it is. */
  at: Date;
  library: Library | null;
  /** What is older than this goes: ISO, `at` less the days of this library. */
  before: string;
  days: number;
};

/** Forgets what is over; safe to do twice. */
export type Forgetter = (args: Forgetting) => Promise<void>;

/** Of this library; of none. */
export function within({ library }: Pick<Forgetting, 'library'>): Where {
  return library ? { library: { equals: library.id } } : { library: { exists: false } };
}
