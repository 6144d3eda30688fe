import { idOf, isLibrarian } from '../people/roles.ts';
import { speaksFor } from '../partners/speaksFor.ts';
import type { Event, User } from '../payload-types.ts';

export type KnownOfParties = 'addresses' | 'names' | 'agreed' | 'numbers' | 'nothing';

/**
 * What someone may know of who signed up: staff of the library and the host names and addresses, the
 * moderator of the meeting names. A host who proposed the activity sees numbers, a contact person of a
 * partner numbers and the names of those who agreed to it; others nothing.
 */
export function mayKnowParties({
  user,
  event,
}: {
  user: User | null;
  event: Pick<Event, 'library' | 'host' | 'moderator' | 'proposal' | 'partners'>;
}): KnownOfParties {
  if (!user) return 'nothing';
  const isHost = idOf(event.host) === user.id;
  if (isLibrarian(user, idOf(event.library)) || (isHost && !event.proposal)) return 'addresses';
  if (idOf(event.moderator) === user.id) return 'names';
  if (bringsIt({ user, event })) return 'agreed';
  return isHost ? 'numbers' : 'nothing';
}

/** Whether someone speaks for one of the partners of an activity. */
function bringsIt({ user, event }: { user: User; event: Pick<Event, 'library' | 'partners'> }): boolean {
  return (event.partners ?? []).some((partner) =>
    speaksFor({ user, partner: { id: idOf(partner) ?? '', library: idOf(event.library) } }),
  );
}
