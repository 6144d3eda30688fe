import type { Payload, PayloadRequest } from 'payload';
import { hashToken } from '../../core/tokens.ts';
import { groupForHub } from '../../groups/groupForHub.ts';
import { standingIn } from '../../groups/standing.ts';
import type { Group, Invitation, Library, User } from '../../payload-types.ts';
import { idOf } from '../roles.ts';
import { invitationState } from './invitationState.ts';
import { rolesToGive } from './rolesToGive.ts';

/** An invitation as its link finds it. */
export type Opened = {
  invitation: Invitation;
  library: Library;
  group: Group | undefined;
  /** Why it cannot be accepted (any more); undefined when it can. */
  refusal: 'token.expired' | 'invitation.accepted' | 'invitation.revoked' | undefined;
};

/**
 * Reads an invitation by its link, without accepting it. It is worth no more than who sent it: when they may
 * not give this any more, it counts as withdrawn.
 * @returns undefined for a link that nobody made, or that a newer mail replaced
 */
export async function readInvitation({
  payload,
  req,
  token,
}: {
  payload: Payload;
  req?: PayloadRequest;
  token: string;
}): Promise<Opened | undefined> {
  const { docs } = await payload.find({
    collection: 'invitations',
    where: { hash: { equals: hashToken(token) } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // who has the token has the invitation
    req,
  });
  const [invitation] = docs;
  if (!invitation) return undefined;
  const library = await payload.findByID({
    collection: 'libraries',
    id: idOf(invitation.library) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // where one is invited to
    req,
  });
  const groupId = idOf(invitation.group);
  const group = groupId ? await groupForHub({ payload, req, id: groupId }) : undefined;
  if (!library || (groupId && !group)) return undefined;
  return {
    invitation,
    library,
    group,
    refusal: await refusalOf({ payload, req, invitation, library, group }),
  };
}

async function refusalOf({
  payload,
  req,
  invitation,
  library,
  group,
}: {
  payload: Payload;
  req?: PayloadRequest;
  invitation: Invitation;
  library: Library;
  group: Group | undefined;
}): Promise<Opened['refusal']> {
  const state = invitationState(invitation);
  if (state === 'accepted') return 'invitation.accepted';
  if (state === 'expired') return 'token.expired';
  if (state === 'revoked') return 'invitation.revoked';
  const inviter = await payload.findByID({
    collection: 'users',
    id: idOf(invitation.invitedBy) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // whether they may still invite
    req,
  });
  const may = inviter && (await mayStill({ payload, req, inviter, invitation, library, group }));
  return may ? undefined : 'invitation.revoked';
}

async function mayStill({
  payload,
  req,
  inviter,
  invitation,
  library,
  group,
}: {
  payload: Payload;
  req?: PayloadRequest;
  inviter: User;
  invitation: Invitation;
  library: Library;
  group: Group | undefined;
}): Promise<boolean> {
  if (invitation.role === 'participant') {
    return Boolean(group && (await standingIn({ payload, req, user: inviter, group })).canRun);
  }
  return rolesToGive({ actor: inviter, library: library.id }).includes(invitation.role);
}
