import type { partners as nl } from '../nl/partners.ts';
import type { Words } from '../Words.ts';

export const partners: Words<typeof nl> = {
  title: 'Partners',
  lead: 'We work with these organisations. They share what they know, hold consultation hours or give an activity.',
  empty: 'There are no partners yet.',
  offers: 'Offers',
  website: 'Website',
  packages: 'Information packages',
  events: 'Events with this partner',
  theme: 'Theme',
  count: (count: number) => (count === 1 ? '1 partner' : `${count} partners`),
};
