import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import type { Language } from '../../core/text/index.ts';
import { hashToken } from '../../core/tokens.ts';
import { enterGroup } from '../../groups/membership/enterGroup.ts';
import type { Group, Invitation, User } from '../../payload-types.ts';
import { noteAct } from '../audit/noteAct.ts';
import { personFor } from '../personFor.ts';
import { idOf, type Role } from '../roles.ts';
import { readInvitation, type Opened } from './readInvitation.ts';

/**
 * Someone accepts an invitation: the account where there is none, the role or the membership. All or nothing,
 * and once: of two clicks at once one wins.
 * @param name for who has no account yet
 * @throws Problem 410 token.unknown, token.expired, invitation.accepted, invitation.revoked; 409 group.archived
 */
export async function acceptInvitation({
  payload,
  token,
  name,
  language,
}: {
  payload: Payload;
  token: string;
  name: string;
  language: Language;
}): Promise<{ user: User; opened: Opened }> {
  return transact({
    payload,
    work: async (req) => {
      const opened = await readInvitation({ payload, req, token });
      if (!opened) throw new Problem({ status: 410, code: 'token.unknown' });
      if (opened.refusal) throw new Problem({ status: 410, code: opened.refusal });
      const { invitation, library, group } = opened;
      const at = now().toISOString();
      const taken = await payload.db.updateOne({
        collection: 'invitations',
        where: {
          and: [
            { hash: { equals: hashToken(token) } },
            { state: { equals: 'sent' } },
            { expiresAt: { greater_than: at } },
          ],
        },
        data: { state: 'accepted', acceptedAt: at },
        options: { atomic: true },
        req,
      });
      if (!taken) throw new Problem({ status: 410, code: 'invitation.accepted' });
      const made = await personFor({ req, email: invitation.email, name, language, library: library.id });
      const user = await giveRole({ req, user: made, invitation, library: library.id });
      if (group) await enter({ req, user, invitation, group, name });
      await payload.update({
        collection: 'invitations',
        id: invitation.id,
        data: { acceptedBy: user.id },
        depth: 0,
        overrideAccess: true, // the link proves who accepts
        req,
      });
      return { user, opened };
    },
  });
}

async function giveRole({
  req,
  user,
  invitation,
  library,
}: {
  req: PayloadRequest;
  user: User;
  invitation: Invitation;
  library: string;
}): Promise<User> {
  const { role } = invitation;
  if (role === 'participant') return user;
  const partner = idOf(invitation.partner) ?? null;
  const own = user.roles ?? [];
  const isSame = (row: NonNullable<User['roles']>[number]) =>
    idOf(row.library) === library && row.role === role && (idOf(row.partner) ?? null) === partner;
  if (own.some(isSame)) return user;
  const rest = own.filter((row) => idOf(row.library) !== library || row.role !== 'resident');
  const roles = [...rest, { library, role: role as Role, partner }];
  const changed = await req.payload.update({
    collection: 'users',
    id: user.id,
    data: { roles },
    depth: 0,
    overrideAccess: true, // invited by someone who may give this role, looked at again just now
    req,
  });
  const by = { id: idOf(invitation.invitedBy) ?? '', name: invitation.inviterName ?? '' };
  await noteAct({ req, act: 'role.given', library, person: user.id, detail: role, by });
  return changed;
}

async function enter({
  req,
  user,
  invitation,
  group,
  name,
}: {
  req: PayloadRequest;
  user: User;
  invitation: Invitation;
  group: Group;
  name: string;
}): Promise<void> {
  const { membership } = await enterGroup({
    req,
    group,
    user,
    displayName: name || user.name,
    invited: true,
  });
  if (invitation.role !== 'moderator' || membership.role === 'moderator') return;
  await req.payload.update({
    collection: 'memberships',
    id: membership.id,
    data: { role: 'moderator' },
    depth: 0,
    overrideAccess: true, // invited to moderate this group
    req,
  });
}
