import type { CollectionAfterChangeHook } from 'payload';
import type { ActKind } from '../../src/people/audit/actKinds.ts';
import { actorOf } from '../../src/people/audit/actorOf.ts';
import { noteAct } from '../../src/people/audit/noteAct.ts';
import { idOf } from '../../src/people/roles.ts';

type Decided = {
  id: string;
  state?: string;
  library?: string | { id: string } | null;
  requestedBy?: string | { id: string } | null;
  decidedBy?: string | { id: string } | null;
};

/**
 * Writes down who decided on what someone asked for, in the transaction of the decision. The document says who it was
 * (`decidedBy`) where a command decides; otherwise it is the account of the request.
 * @param states in which it is decided
 */
export function noteDecision(act: ActKind, states: readonly string[]): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, collection, req }) => {
    const now = doc as Decided;
    const before = previousDoc as Decided | undefined;
    if (operation === 'create' || before?.state === now.state || !states.includes(now.state ?? ''))
      return doc;
    const by = idOf(now.decidedBy);
    const user = by
      ? await req.payload.findByID({
          collection: 'users',
          id: by,
          depth: 0,
          disableErrors: true,
          overrideAccess: true, // the name of who decided, for the log
          req,
        })
      : await actorOf(req);
    if (!user) return doc;
    await noteAct({
      req,
      act,
      by: { id: user.id, name: user.name },
      library: now.library,
      person: now.requestedBy,
      subject: { kind: collection.slug, id: now.id },
      detail: now.state,
    });
    return doc;
  };
}
