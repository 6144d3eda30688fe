import type { CollectionAfterChangeHook } from 'payload';
import { actorOf } from '../../../src/people/audit/actorOf.ts';
import type { ActKind } from '../../../src/people/audit/actKinds.ts';
import { noteAct } from '../../../src/people/audit/noteAct.ts';
import { idOf } from '../../../src/people/roles.ts';
import type { Membership } from '../../../src/payload-types.ts';

/** Writes down what who runs a group decided about someone else's place in it. */
export const noteMember: CollectionAfterChangeHook<Membership> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc;
  const act = actOf(previousDoc, doc);
  const actor = act && (await actorOf(req));
  if (!act || !actor || actor.id === idOf(doc.user)) return doc;
  await noteAct({
    req,
    act,
    by: actor,
    library: doc.library,
    person: doc.user,
    subject: { kind: 'groups', id: idOf(doc.group) ?? '' },
    detail: act === 'member.role' ? `${previousDoc.role} → ${doc.role}` : undefined,
  });
  return doc;
};

function actOf(before: Membership, after: Membership): ActKind | undefined {
  if (before.state !== after.state) {
    if (after.state === 'member') return before.state === 'asked' ? 'member.accepted' : undefined;
    if (after.state === 'left') return before.state === 'asked' ? 'member.declined' : 'member.removed';
    return undefined;
  }
  return before.role !== after.role ? 'member.role' : undefined;
}
