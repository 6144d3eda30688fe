import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import type { Membership } from '../../../src/payload-types.ts';
import { idOf } from '../../../src/people/roles.ts';

/** Keeps the group's list of moderators equal to the roles of its members. */
export const syncRole: CollectionAfterChangeHook<Membership> = async ({ doc, req }) => {
  await keepList({ membership: doc, moderates: doc.role === 'moderator' && doc.state === 'member', req });
  return doc;
};

export const syncGone: CollectionAfterDeleteHook<Membership> = async ({ doc, req }) => {
  await keepList({ membership: doc, moderates: false, req });
  return doc;
};

async function keepList({
  membership,
  moderates,
  req,
}: {
  membership: Membership;
  moderates: boolean;
  req: PayloadRequest;
}): Promise<void> {
  const user = idOf(membership.user);
  const group = await req.payload.findByID({
    collection: 'groups',
    id: idOf(membership.group) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // follows from the change that was allowed
    req,
  });
  if (!user || !group) return;
  const listed = (group.moderators ?? []).map((each) => idOf(each)).filter((id): id is string => Boolean(id));
  if (listed.includes(user) === moderates) return;
  await req.payload.update({
    collection: 'groups',
    id: group.id,
    data: { moderators: moderates ? [...listed, user] : listed.filter((id) => id !== user) },
    depth: 0,
    overrideAccess: true, // follows from the change that was allowed
    req,
  });
}
