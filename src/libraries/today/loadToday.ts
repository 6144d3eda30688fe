import { DateTime } from 'luxon';
import type { Payload, TypedUser } from 'payload';
import { now } from '../../core/now.ts';
import type { Language } from '../../core/text/index.ts';
import { faultNotes, type FaultNote } from '../../flavours/today/faultNotes.ts';
import { flavourCards, type FlavourDesk } from '../../flavours/today/flavourCards.ts';
import type { Library, User } from '../../payload-types.ts';
import { librarianRoles, librariesWithRole } from '../../people/roles.ts';
import { waitingFor, type Waiting } from './waitingFor.ts';
import { eventsBetween, type PlannedEvent } from './eventsBetween.ts';

/** Everything *Vandaag* shows. Works with what it is given only: it runs inside the admin's own bundle. */
export type TodayFacts = {
  waiting: Waiting[];
  today: PlannedEvent[];
  week: PlannedEvent[];
  flavours: FlavourDesk;
  faults: FaultNote[];
  libraries: { name: string; slug: string }[];
};

const zone = 'Europe/Amsterdam';

/**
 * What waits for this librarian, and what is on.
 * @param selected id of the library chosen in the admin; none: all of one's own
 */
export async function loadToday({
  payload,
  user,
  selected,
  at = now(),
  language = 'nl',
}: {
  payload: Payload;
  user: TypedUser;
  selected?: string;
  at?: Date;
  language?: Language;
}): Promise<TodayFacts> {
  const libraries = await ownLibraries({ payload, user, selected });
  const start = DateTime.fromJSDate(at, { zone }).startOf('day');
  const args = { payload, user, libraries };
  const [waiting, today, week, flavours] = await Promise.all([
    waitingFor({ ...args, at }),
    eventsBetween({ ...args, from: start, until: start.plus({ days: 1 }) }),
    eventsBetween({ ...args, from: start.plus({ days: 1 }), until: start.plus({ days: 7 }) }),
    flavourCards({ ...args, at, language }),
  ]);
  const faults = faultNotes({ user: user as User, libraries, language });
  return {
    waiting,
    today,
    week,
    flavours,
    faults,
    libraries: libraries.map(({ name, slug }) => ({ name, slug: slug ?? '' })),
  };
}

async function ownLibraries({
  payload,
  user,
  selected,
}: {
  payload: Payload;
  user: TypedUser;
  selected?: string;
}): Promise<Library[]> {
  const own = librariesWithRole(user, librarianRoles);
  const found = await payload.find({
    collection: 'libraries',
    where: user.networkAdmin ? {} : { id: { in: own } },
    sort: 'name',
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: false,
    user,
  });
  const chosen = found.docs.filter((library) => library.id === selected);
  return chosen.length > 0 ? chosen : found.docs;
}
