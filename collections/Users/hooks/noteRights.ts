import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { noteAct } from '../../../src/people/audit/noteAct.ts';
import { actorOf } from '../../../src/people/audit/actorOf.ts';
import { idOf } from '../../../src/people/roles.ts';
import type { User } from '../../../src/payload-types.ts';

/** Writes down who gave or took which rights, in the transaction in which it happened. */
export const noteRights: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const before = operation === 'create' ? undefined : previousDoc;
  const given = difference(doc.roles, before?.roles);
  const taken = difference(before?.roles, doc.roles);
  for (const { library, role } of given) await note('role.given', library, role);
  for (const { library, role } of taken) await note('role.taken', library, role);
  if (Boolean(doc.networkAdmin) !== Boolean(before?.networkAdmin))
    await note(doc.networkAdmin ? 'network.given' : 'network.taken');
  const isOther = (await actorOf(req))?.id !== doc.id;
  if (operation === 'create' && isOther) await note('account.made', firstLibrary(doc));
  if (before && before.email !== doc.email) await note('account.address', firstLibrary(doc));
  return doc;

  async function note(act: Parameters<typeof noteAct>[0]['act'], library?: string, detail?: string) {
    await noteAct({ req, act, person: doc.id, library, detail });
  }
};

/** Writes down that an account was taken away. The account is gone, so it is named by its number. */
export const noteGone: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await noteAct({
    req,
    act: 'account.removed',
    library: firstLibrary(doc),
    subject: { kind: 'users', id: doc.id },
  });
  return doc;
};

type Row = { library: string; role: string };

/** The rows of one list that are not in the other. */
function difference(rows: User['roles'], others: User['roles']): Row[] {
  const known = new Set(toRows(others).map(({ library, role }) => `${library}|${role}`));
  return toRows(rows).filter(({ library, role }) => !known.has(`${library}|${role}`));
}

function toRows(roles: User['roles']): Row[] {
  return (roles ?? []).map((row) => ({ library: idOf(row.library) ?? '', role: row.role }));
}

/** The library whose admin reads of it. */
function firstLibrary(user: User): string | undefined {
  return toRows(user.roles)[0]?.library;
}
