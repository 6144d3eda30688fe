import type { agenda as nl } from '../nl/agenda.ts';
import type { Words } from '../Words.ts';

export const agenda: Words<typeof nl> = {
  seats: {
    full: 'Full',
    left: (count: number) => (count === 1 ? '1 seat left' : `${count} seats left`),
  },
  badges: {
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    held: 'Over',
    members: 'For members of the group',
    noRsvp: 'No need to sign up',
  },
};
