import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Group } from '../../payload-types.ts';

export type NewGroup = {
  library: string;
  title: string;
  summary: string;
  visibility: Group['visibility'];
  joinMode: Group['joinMode'];
  /** Id of the partner whose community it is. */
  partner?: string;
  /** Id of the group it is part of. */
  parent?: string;
  /** Account that looks after it. */
  moderator: string;
};

/** Starts a group without a question. By a librarian, or for a sub-group by who runs the group above it. */
export async function startGroup({ payload, group }: { payload: Payload; group: NewGroup }): Promise<Group> {
  const { moderator, ...data } = group;
  return transact({
    payload,
    by: moderator,
    work: (req) =>
      payload.create({
        collection: 'groups',
        data: { ...data, phase: 'ask', moderators: [moderator] },
        depth: 0,
        overrideAccess: true, // whoever may start one, checked by the page
        req,
      }),
  });
}
