import type { Where } from 'payload';

/**
 * The posts of a conversation that have a place on someone's page: what waits for a moderator has one for its writer
 * and for who looks after the talk only.
 */
export function postsSeen({
  thread,
  user,
  seesHeld,
}: {
  thread: string;
  /** Account of the reader. */
  user: string | undefined;
  seesHeld: boolean;
}): Where {
  const of: Where = { thread: { equals: thread } };
  if (seesHeld) return of;
  const standing: Where = { held: { not_equals: true } };
  return { and: [of, user ? { or: [standing, { author: { equals: user } }] } : standing] };
}
