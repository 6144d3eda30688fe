import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import type { Dossier, User } from '../../payload-types.ts';
import { dossierStanding, type DossierStanding } from '../standing.ts';
import type { DossierVersion } from '../versions/DossierVersion.ts';
import { newestVersion } from '../versions/newestVersion.ts';

export type Writer = Pick<User, 'id' | 'name' | 'roles' | 'networkAdmin'>;
type Change = Partial<Omit<Dossier, 'id' | 'createdAt' | 'updatedAt' | 'editedBy' | 'editedByName'>>;

/**
 * Saves a new version of a dossier, for someone who started from the version `base`. When another was
 * saved since, nothing is stored: whoever writes decides with the other text at hand. That holds between
 * processes too: on SQLite one transaction writes at a time, and on MongoDB every save takes the mark
 * “latest” from the version before it, so that two who started from the same one meet there.
 * @param may which right it takes
 * @param make the change, given what was saved last; with the transaction in `req`
 * @param also what belongs to it: stored in the same transaction, or neither is
 * @returns id of the new version
 * @throws Problem 409 dossier.changed; 403 not-allowed; 404 not-found
 */
export async function changeDossier({
  payload,
  id,
  base,
  by,
  may,
  make,
  also,
}: {
  payload: Payload;
  id: string;
  base: string;
  by: Writer;
  may: keyof DossierStanding;
  make: (args: { newest: DossierVersion; req: PayloadRequest }) => Promise<Change> | Change;
  also?: (req: PayloadRequest) => Promise<void>;
}): Promise<string> {
  return transact({
    payload,
    key: `dossier ${id}`,
    work: async (req) => {
      const newest = await newestVersion({ payload, req, id });
      if (!newest) throw new Problem({ status: 404, code: 'not-found' });
      const standing = await dossierStanding({ payload, req, user: by, dossier: newest.dossier });
      if (!standing[may]) throw new Problem({ status: 403, code: 'not-allowed' });
      if (newest.id !== base) throw new Problem({ status: 409, code: 'dossier.changed' });
      const stored = await storeVersion({ req, newest, by, change: await make({ newest, req }) });
      await also?.(req);
      return stored;
    },
  });
}

/**
 * Stores a change as a version of its own. What readers see changes only with `_status`: a draft of a
 * published dossier stays beside it.
 */
export async function storeVersion({
  req,
  newest,
  by,
  change,
}: {
  req: PayloadRequest;
  newest: DossierVersion;
  by: Writer;
  change: Change;
}): Promise<string> {
  const { payload } = req;
  const { id } = newest.dossier;
  await laterThan(newest.at);
  const isOnSite = await isPublished({ req, id });
  await payload.update({
    collection: 'dossiers',
    id,
    // A dossier that was never published keeps its drafts in the document itself, for the lists of its writers.
    draft: isOnSite && change._status === undefined,
    data: { _status: 'draft', ...change, editedBy: by.id, editedByName: by.name },
    depth: 0,
    overrideAccess: true, // the right of this person was checked in this transaction
    req,
  });
  const stored = await newestVersion({ payload, req, id });
  if (!stored || stored.id === newest.id)
    throw new Error('A saved version of a dossier is not the newest one');
  return stored.id;
}

async function isPublished({ req, id }: { req: PayloadRequest; id: string }): Promise<boolean> {
  const found = await req.payload.findByID({
    collection: 'dossiers',
    id,
    depth: 0,
    select: { _status: true },
    overrideAccess: true, // as above
    req,
  });
  return found._status === 'published';
}

/** Versions are put in order by the millisecond in which they were saved: no two may share one. */
async function laterThan(at: string): Promise<void> {
  const wait = new Date(at).getTime() - Date.now() + 1;
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, 5000)));
}
