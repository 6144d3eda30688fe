import type { PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import { idOf } from '../roles.ts';
import type { ActKind } from './actKinds.ts';
import { actorOf } from './actorOf.ts';

export type Act = {
  req: PayloadRequest;
  act: ActKind;
  /** Which library; none for the network. */
  library?: string | { id: string } | null;
  /** Account that it is done to. */
  person?: string | { id: string } | null;
  /** What it is about: a group, a post, an event. */
  subject?: { kind: string; id: string; title?: string | null };
  /** A few words, such as `resident → librarian`. Never an address, never a name. */
  detail?: string;
  /** Who does it; otherwise whoever `req` acts for (`transact({ by })`, or the account of REST and admin). */
  by?: { id: string; name: string } | null;
};

/**
 * Writes an act of staff down in the audit log, in the transaction of `req`: both are stored or neither.
 * What nobody did (the hub's own work, a test's data) is not written down.
 */
export async function noteAct({ req, act, library, person, subject, detail, by }: Act): Promise<void> {
  if (req.context.seeding) return; // the demo network is filled in: nobody has done anything
  const actor = by ?? (await actorOf(req));
  if (!actor) return;
  await req.payload.create({
    collection: 'acts',
    data: {
      act,
      by: actor.id,
      byName: actor.name.slice(0, 100),
      person: idOf(person) ?? null,
      library: idOf(library) ?? null,
      subjectKind: subject?.kind ?? null,
      subject: subject?.id ?? null,
      subjectTitle: subject?.title?.slice(0, 200) ?? null,
      detail: detail?.slice(0, 500) ?? null,
      at: now().toISOString(),
    },
    depth: 0,
    overrideAccess: true, // the hub writes its own log
    req,
  });
}
