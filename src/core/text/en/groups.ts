import type { Words } from '../Words.ts';
import type { groups as nl } from '../nl/groups.ts';

export const groups: Words<typeof nl> = {
  members: (count: number) => (count === 1 ? '1 member' : `${count} members`),
  next: (when: string) => `Next time: ${when}`,
};
