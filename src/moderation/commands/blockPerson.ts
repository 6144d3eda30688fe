import type { PayloadRequest, Where } from 'payload';
import { now } from '../../core/now.ts';
import type { Measure, Membership } from '../../payload-types.ts';
import { addMeasure, type NewMeasure } from './addMeasure.ts';

const day = 24 * 3600_000;

/**
 * Keeps someone out of a group, or of all groups of a library, for a time, in the transaction of `req`. The place in
 * the group stays; until then it gives nothing.
 * @param measure without a group it is for the whole library
 */
export async function blockPerson({
  req,
  by,
  person,
  days,
  measure,
}: {
  req: PayloadRequest;
  by: { id: string; name: string };
  person: string;
  days: number;
  measure: NewMeasure;
}): Promise<Measure> {
  const until = new Date(now().getTime() + days * day).toISOString();
  const made = await addMeasure({ req, by, measure: { ...measure, until } });
  await setBlocked({ req, person, place: measure, until });
  if (!measure.group) await pauseExpert({ req, person, library: measure.library });
  return made;
}

/** Who is kept out of a library is not asked as an expert either; afterwards they may take part again themselves. */
async function pauseExpert({
  req,
  person,
  library,
}: {
  req: PayloadRequest;
  person: string;
  library: string;
}): Promise<void> {
  await req.payload.update({
    collection: 'experts',
    where: { and: [{ user: { equals: person } }, { library: { equals: library } }] },
    data: { paused: true },
    depth: 0,
    overrideAccess: true, // follows from the decision
    req,
  });
}

/** Marks the memberships that a block is about; null lets them be. */
export async function setBlocked({
  req,
  person,
  place,
  until,
}: {
  req: PayloadRequest;
  person: string;
  place: Pick<NewMeasure, 'library' | 'group'>;
  until: string | null;
}): Promise<void> {
  const of: Where = place.group ? { group: { equals: place.group } } : { library: { equals: place.library } };
  const { docs } = await req.payload.db.find<Membership>({
    collection: 'memberships',
    where: { and: [{ user: { equals: person } }, of] },
    limit: 0,
    pagination: false,
    req,
  });
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'memberships',
      id,
      data: { blockedUntil: until },
      depth: 0,
      overrideAccess: true, // follows from the decision
      req,
    });
  }
}
