import type { PayloadRequest } from 'payload';
import type { ActKind } from '../../people/audit/actKinds.ts';
import { noteAct } from '../../people/audit/noteAct.ts';
import type { Measure } from '../../payload-types.ts';

export type MeasureKind = Measure['kind'];
export type NewMeasure = Partial<
  Pick<
    Measure,
    | 'person'
    | 'personName'
    | 'group'
    | 'thread'
    | 'post'
    | 'dossier'
    | 'title'
    | 'reason'
    | 'excerpt'
    | 'until'
  >
> & { kind: MeasureKind; library: string };

const acts: Partial<Record<MeasureKind, ActKind>> = {
  hide: 'content.hidden',
  restore: 'content.restored',
  close: 'talk.closed',
  open: 'talk.opened',
  warn: 'person.warned',
  block: 'person.blocked',
  unblock: 'person.unblocked',
  dismiss: 'report.decided',
};

/** Writes down what a moderator did, in the log of the group and in that of the library, in the transaction of `req`. */
export async function addMeasure({
  req,
  by,
  measure,
}: {
  req: PayloadRequest;
  by: { id: string; name: string };
  measure: NewMeasure;
}): Promise<Measure> {
  const made = await req.payload.create({
    collection: 'measures',
    data: { ...measure, by: by.id, byName: by.name.slice(0, 100) },
    depth: 0,
    overrideAccess: true, // whoever runs the group decides; the caller has checked
    req,
  });
  const act = acts[measure.kind];
  if (act) {
    await noteAct({
      req,
      act,
      by,
      library: measure.library,
      person: measure.person,
      subject: { kind: 'measures', id: made.id, title: measure.title },
    });
  }
  return made;
}
