import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { createToken, hashToken } from '../../core/tokens.ts';
import type { Language } from '../../core/text/index.ts';
import type { MailLibrary } from '../../mail/queueMail.ts';
import type { Group, Invitation, User } from '../../payload-types.ts';
import { noteAct } from '../audit/noteAct.ts';
import { mailInvitation } from './mailInvitation.ts';

/** How long the link in the mail works. */
const invitationDays = 7;
/** So many invitations to one address in a quarter of an hour; more are not mailed, silently. */
const mostMails = 5;
const minutes = 15;

export type Inviting = {
  payload: Payload;
  library: MailLibrary;
  inviter: User;
  email: string;
  role: Invitation['role'];
  /** Read with its library; for a participant, and for a moderator of it. */
  group?: Group;
  /** Id of a partner of this library. */
  partner?: string;
  /** Personal words for the mail. */
  note: string;
  language: Language;
};

/**
 * Invites someone by mail. Whether the address has an account makes no difference, so that inviting tells
 * nothing. Who was invited for the same already gets a new link.
 * @param inviting by someone who may give this role, or runs the group: the caller has checked
 */
export async function invite(inviting: Inviting): Promise<void> {
  const { payload, library, group, inviter, role, partner, note, language } = inviting;
  const email = inviting.email.toLowerCase();
  await transact({
    payload,
    key: `invite:${email}`,
    by: inviter.id,
    work: async (req) => {
      if ((await countRecent({ req, email })) >= mostMails) return;
      const token = createToken();
      const sent = stamp(token);
      const data = { ...sent, note, language, invitedBy: inviter.id, inviterName: inviter.name };
      const known = await findOpen({ req, inviting, email });
      const rest = { depth: 0, overrideAccess: true, req }; // by someone who may invite
      const invitation = known
        ? await payload.update({ collection: 'invitations', id: known.id, data, ...rest })
        : await payload.create({
            collection: 'invitations',
            data: {
              ...data,
              library: library.id,
              email,
              role,
              group: group?.id ?? null,
              partner: partner ?? null,
              state: 'sent',
            },
            ...rest,
          });
      await mailInvitation({ req, invitation, library, group, token });
      await noteAct({ req, act: 'invitation.sent', library: library.id, detail: role });
    },
  });
}

/** What a new link changes about an invitation. */
export function stamp(token: string): { hash: string; sentAt: string; expiresAt: string } {
  const at = now().getTime();
  const expiresAt = new Date(at + invitationDays * 24 * 3600_000).toISOString();
  return { hash: hashToken(token), sentAt: new Date(at).toISOString(), expiresAt };
}

async function findOpen({
  req,
  inviting,
  email,
}: {
  req: PayloadRequest;
  inviting: Inviting;
  email: string;
}): Promise<Invitation | undefined> {
  const { library, group, partner, role } = inviting;
  const { docs } = await req.payload.find({
    collection: 'invitations',
    where: {
      and: [
        { library: { equals: library.id } },
        { email: { equals: email } },
        { role: { equals: role } },
        { state: { equals: 'sent' } },
        group ? { group: { equals: group.id } } : { group: { exists: false } },
        partner ? { partner: { equals: partner } } : { partner: { exists: false } },
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // of the library or group that the inviter looks after
    req,
  });
  return docs[0];
}

async function countRecent({ req, email }: { req: PayloadRequest; email: string }): Promise<number> {
  const since = new Date(now().getTime() - minutes * 60_000).toISOString();
  const { totalDocs } = await req.payload.count({
    collection: 'outbox',
    where: {
      to: { equals: email },
      kind: { in: ['invitation.group', 'invitation.role'] },
      queuedAt: { greater_than: since },
    },
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  return totalDocs;
}
