import type { CollectionAfterChangeHook } from 'payload';
import { actorOf } from '../../../src/people/audit/actorOf.ts';
import { noteAct } from '../../../src/people/audit/noteAct.ts';
import { idOf } from '../../../src/people/roles.ts';
import type { Invitation } from '../../../src/payload-types.ts';

/** Writes down who invited someone to what, and who took that back; never the address. */
export const noteInvitation: CollectionAfterChangeHook<Invitation> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isRevoked = operation === 'update' && previousDoc.state !== doc.state && doc.state === 'revoked';
  if (operation !== 'create' && !isRevoked) return doc;
  const inviter = { id: idOf(doc.invitedBy) ?? '', name: doc.inviterName ?? '' };
  const by = (await actorOf(req)) ?? (inviter.id ? inviter : undefined);
  if (!by) return doc;
  await noteAct({
    req,
    act: isRevoked ? 'invitation.revoked' : 'invitation.sent',
    by,
    library: doc.library,
    subject: { kind: 'invitations', id: doc.id },
    detail: doc.role ?? undefined,
  });
  return doc;
};
