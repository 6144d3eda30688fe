import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { createToken } from '../../core/tokens.ts';
import { groupForHub } from '../../groups/groupForHub.ts';
import type { MailLibrary } from '../../mail/queueMail.ts';
import type { Invitation, User } from '../../payload-types.ts';
import { noteAct } from '../audit/noteAct.ts';
import { idOf } from '../roles.ts';
import { stamp } from './invite.ts';
import { mailInvitation } from './mailInvitation.ts';

export const invitationChanges = ['opnieuw', 'intrekken'] as const;
export type InvitationChange = (typeof invitationChanges)[number];

/**
 * Mails an invitation again, with a new link, or withdraws it. What was accepted stays accepted: the change is
 * conditional, so that it never undoes an answer that was just given.
 * @param mayChange whether whoever does this may, given the invitation
 * @throws Problem 404; 409 invitation.accepted, invitation.revoked
 */
export async function changeInvitation({
  payload,
  library,
  id,
  change,
  by,
  mayChange,
}: {
  payload: Payload;
  library: MailLibrary;
  id: string;
  change: InvitationChange;
  by: Pick<User, 'id'>;
  mayChange: (invitation: Invitation) => boolean;
}): Promise<void> {
  await transact({
    payload,
    key: `invitation:${id}`,
    by: by.id,
    work: async (req) => {
      const invitation = await find({ req, library: library.id, id });
      if (!invitation || !mayChange(invitation)) throw new Problem({ status: 404, code: 'not-found' });
      const token = createToken();
      const changed = await payload.db.updateOne({
        collection: 'invitations',
        where: { and: [{ id: { equals: id } }, { state: { equals: 'sent' } }] },
        data: change === 'opnieuw' ? stamp(token) : { state: 'revoked' },
        options: { atomic: true },
        req,
      });
      if (!changed) {
        const code = invitation.state === 'accepted' ? 'invitation.accepted' : 'invitation.revoked';
        throw new Problem({ status: 409, code });
      }
      const act = change === 'opnieuw' ? 'invitation.sent' : 'invitation.revoked';
      await noteAct({ req, act, library: library.id, detail: invitation.role });
      if (change === 'intrekken') return;
      const group = await groupForHub({ payload, req, id: idOf(invitation.group) ?? 'none' });
      await mailInvitation({ req, invitation, library, group, token });
    },
  });
}

async function find({
  req,
  library,
  id,
}: {
  req: PayloadRequest;
  library: string;
  id: string;
}): Promise<Invitation | undefined> {
  const { docs } = await req.payload.find({
    collection: 'invitations',
    where: { id: { equals: id }, library: { equals: library } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // whether the person may is asked next
    req,
  });
  return docs[0];
}
