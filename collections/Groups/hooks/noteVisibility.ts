import type { CollectionAfterChangeHook } from 'payload';
import { noteAct } from '../../../src/people/audit/noteAct.ts';
import type { Group } from '../../../src/payload-types.ts';

/** Writes down who let more or fewer people see a group. */
export const noteVisibility: CollectionAfterChangeHook<Group> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || previousDoc.visibility === doc.visibility) return doc;
  await noteAct({
    req,
    act: 'group.visibility',
    library: doc.library,
    subject: { kind: 'groups', id: doc.id, title: doc.title },
    detail: `${previousDoc.visibility} → ${doc.visibility}`,
  });
  return doc;
};
