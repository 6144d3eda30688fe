import type { Where } from 'payload';

/** First posts of new people that wait for someone who runs the group; not what was refused or taken away. */
export const waitingPost: Where = {
  and: [{ held: { equals: true } }, { hidden: { not_equals: true } }, { removed: { not_equals: true } }],
};
