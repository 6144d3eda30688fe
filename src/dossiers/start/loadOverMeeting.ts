import { isPast } from '../../agenda/isPast.ts';
import { loadMeeting } from '../../agenda/meetings/loadToPlan.ts';
import { Problem } from '../../core/Problem.ts';
import { groupForHub } from '../../groups/groupForHub.ts';
import { idOf } from '../../people/roles.ts';
import type { Event, Group, User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { dossierStanding } from '../standing.ts';

export type OverMeeting = {
  event: Event;
  group: Group | undefined;
  user: User;
  /** May write in the dossiers of its group: a member, or a librarian. */
  writesInGroup: boolean;
};

/**
 * A meeting that is over or closed, for who manages it: moderators of its group and librarians.
 * @throws Problem as loadMeeting; 409 event.not-over, event.cancelled
 */
export async function loadOverMeeting({
  ctx,
  slug,
}: {
  ctx: LibraryContext;
  slug: string;
}): Promise<OverMeeting> {
  const { event, user } = await loadMeeting({ ctx, slug });
  if (event.eventStatus === 'cancelled') throw stop('event.cancelled');
  if (!event.closing?.closedAt && !isPast(event)) throw stop('event.not-over');
  const id = idOf(event.group);
  const group = id ? await groupForHub({ payload: ctx.payload, id }) : undefined;
  const dossier = { library: ctx.library.id, group: id, authors: [] };
  const { canWrite } = await dossierStanding({ payload: ctx.payload, user, dossier });
  return { event, group, user, writesInGroup: canWrite };
}

/** Nothing on the form can mend it: 403 goes to the page that says why. */
function stop(code: 'event.cancelled' | 'event.not-over'): Problem {
  return new Problem({ status: 403, code });
}
