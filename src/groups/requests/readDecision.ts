import type { Payload, PayloadRequest } from 'payload';
import type { Group, Membership, User } from '../../payload-types.ts';
import { findLink } from '../../people/links/findLink.ts';
import type { Link } from '../../people/links/readLink.ts';
import { idOf } from '../../people/roles.ts';
import { groupForHub } from '../groupForHub.ts';
import { standingIn } from '../standing.ts';

/** A request to join, for the moderator whose link it is. */
export type Deciding = { link: Link; group: Group; request: Membership; moderator: User };

/** @returns undefined for a link that nobody made, and for one of who does not run the group (any more) */
export async function readDecision({
  payload,
  req,
  token,
}: {
  payload: Payload;
  req?: PayloadRequest;
  token: string;
}): Promise<Deciding | undefined> {
  const link = await findLink({ payload, req, token, kinds: ['decide'] });
  if (!link) return undefined;
  const find = { depth: 0, disableErrors: true, overrideAccess: true, req } as const; // by the moderator's own link
  const request = await payload.findByID({
    collection: 'memberships',
    id: link.facts.request ?? '',
    ...find,
  });
  const moderator = await payload.findByID({ collection: 'users', id: link.user ?? '', ...find });
  const group = request && (await groupForHub({ payload, req, id: idOf(request.group) ?? '' }));
  if (!request || !moderator || !group) return undefined;
  const standing = await standingIn({ payload, req, user: moderator, group });
  return standing.canRun ? { link, group, request, moderator } : undefined;
}
