import type { Payload, PayloadRequest } from 'payload';
import { now } from '../core/now.ts';
import { idOf, isLibrarian } from '../people/roles.ts';
import type { Group, Membership, User } from '../payload-types.ts';

/** What a person is in a group. */
export type Standing = {
  /** Also of someone who asked to join, or who left. */
  membership: Membership | undefined;
  /** Takes part. */
  isMember: boolean;
  /** Looks after the talk and the group: a moderator of it, or a librarian of its library. */
  canRun: boolean;
  /** May read and write what is for members. */
  canTalk: boolean;
  /** Kept out of the talk until then, by a moderator. */
  blockedUntil: string | undefined;
};

const stranger: Standing = {
  membership: undefined,
  isMember: false,
  canRun: false,
  canTalk: false,
  blockedUntil: undefined,
};

/** Finds out what someone is in a group. */
export async function standingIn({
  payload,
  req,
  user,
  group,
}: {
  payload: Payload;
  req?: PayloadRequest;
  user: Pick<User, 'id' | 'roles' | 'networkAdmin'> | null;
  group: Pick<Group, 'id' | 'library'>;
}): Promise<Standing> {
  if (!user) return stranger;
  const membership = await findMembership({ payload, req, group: group.id, user: user.id });
  const isBlocked = Boolean(membership?.blockedUntil && new Date(membership.blockedUntil) > now());
  const isMember = membership?.state === 'member' && !isBlocked;
  const canRun = (isMember && membership.role === 'moderator') || isLibrarian(user, idOf(group.library));
  const blockedUntil = isBlocked && !canRun ? (membership?.blockedUntil ?? undefined) : undefined;
  return { membership, isMember, canRun, canTalk: isMember || canRun, blockedUntil };
}

/** The membership of a person in a group, whatever its state. */
export async function findMembership({
  payload,
  req,
  group,
  user,
}: {
  payload: Payload;
  req?: PayloadRequest;
  group: string;
  user: string;
}): Promise<Membership | undefined> {
  const { docs } = await payload.find({
    collection: 'memberships',
    where: { key: { equals: `${group}:${user}` } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // to decide with what this person may do
    req,
  });
  return docs[0];
}
