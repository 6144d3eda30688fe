import { idOf, isLibrarian } from '../people/roles.ts';
import type { Event, User } from '../payload-types.ts';

/**
 * What someone may know of who signed up: staff of the library and the host names and addresses, the
 * moderator of the meeting names, others nothing.
 */
export function mayKnowParties({
  user,
  event,
}: {
  user: User | null;
  event: Pick<Event, 'library' | 'host' | 'moderator'>;
}): 'addresses' | 'names' | 'nothing' {
  if (!user) return 'nothing';
  if (isLibrarian(user, idOf(event.library)) || idOf(event.host) === user.id) return 'addresses';
  return idOf(event.moderator) === user.id ? 'names' : 'nothing';
}
