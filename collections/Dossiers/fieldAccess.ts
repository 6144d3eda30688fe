import type { FieldAccess, PayloadRequest } from 'payload';
import { groupsOf } from '../../src/people/groupsOf.ts';
import { perDocument } from '../../src/people/access/perDocument.ts';
import { idOf, isLibrarian } from '../../src/people/roles.ts';
import type { Dossier } from '../../src/payload-types.ts';

type Read = FieldAccess<Dossier>;

/** Who saved what, and why, is for who writes along: not for every reader of the published text. */
export const writersOnly: Read = perDocument(async ({ req, doc }) => {
  if (!req.user) return false;
  return !doc || writesAlong({ req, doc });
});

/**
 * Where a dossier came from is for everyone, unless its group is not: a published dossier of a closed
 * group tells nothing of the group, its question and its meetings.
 */
export const unlessGroupIsClosed: Read = async ({ req, doc }) => {
  const group = idOf(doc?.group);
  if (!doc || !group) return true;
  return (await isOpen({ req, group })) || writesAlong({ req, doc });
};

async function writesAlong({ req, doc }: { req: PayloadRequest; doc: Partial<Dossier> }): Promise<boolean> {
  const { user } = req;
  if (!user) return false;
  if (isLibrarian(user, idOf(doc.library))) return true;
  if ((doc.authors ?? []).some((author) => idOf(author) === user.id)) return true;
  const group = idOf(doc.group);
  return group !== undefined && (await groupsOf(req)).includes(group);
}

/** Asked once per group and request. */
async function isOpen({ req, group }: { req: PayloadRequest; group: string }): Promise<boolean> {
  const known = (req.context.openGroups ??= new Map()) as Map<string, Promise<boolean>>;
  const asked = known.get(group) ?? askIsOpen({ req, group });
  known.set(group, asked);
  return asked;
}

async function askIsOpen({ req, group }: { req: PayloadRequest; group: string }): Promise<boolean> {
  const found = await req.payload.findByID({
    collection: 'groups',
    id: group,
    depth: 0,
    select: { visibility: true },
    disableErrors: true,
    overrideAccess: true, // only to know whether it may be named
    req,
  });
  return found?.visibility === 'public';
}
