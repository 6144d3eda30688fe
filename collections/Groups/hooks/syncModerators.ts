import type { CollectionAfterChangeHook } from 'payload';
import type { Group, User } from '../../../src/payload-types.ts';
import { idOf } from '../../../src/people/roles.ts';
import { findMembership } from '../../../src/groups/standing.ts';

/** Who moderates a group takes part in it: naming someone makes a membership, taking the name away ends the role. */
export const syncModerators: CollectionAfterChangeHook<Group> = async ({ doc, previousDoc, req }) => {
  const now = idsOf(doc.moderators);
  const before = idsOf(previousDoc?.moderators);
  for (const user of now) if (!before.has(user)) await setRole({ user, role: 'moderator' });
  for (const user of before) if (!now.has(user)) await setRole({ user, role: 'member' });
  return doc;

  async function setRole({ user, role }: { user: string; role: 'moderator' | 'member' }): Promise<void> {
    const known = await findMembership({ payload: req.payload, req, group: doc.id, user });
    if (!known && role === 'member') return;
    if (known && known.role === role && (known.state === 'member' || role === 'member')) return;
    const data = role === 'moderator' ? ({ role, state: 'member' } as const) : { role };
    const rest = { depth: 0, overrideAccess: true, req }; // follows from the change that was allowed
    if (known) await req.payload.update({ collection: 'memberships', id: known.id, data, ...rest });
    else {
      const displayName = await nameOf(user);
      const made = { ...data, group: doc.id, user, displayName, state: 'member' } as const;
      await req.payload.create({ collection: 'memberships', data: made, ...rest });
    }
  }

  async function nameOf(user: string): Promise<string | undefined> {
    const found = await req.payload.findByID({
      collection: 'users',
      id: user,
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // only to copy the name to the group
      req,
    });
    return found?.name;
  }
};

function idsOf(people: (string | User)[] | null | undefined): Set<string> {
  return new Set((people ?? []).map((each) => idOf(each)).filter((id): id is string => Boolean(id)));
}
