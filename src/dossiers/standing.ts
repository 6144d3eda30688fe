import type { Payload, PayloadRequest } from 'payload';
import { standingIn } from '../groups/standing.ts';
import { idOf, isLibrarian } from '../people/roles.ts';
import type { Dossier, User } from '../payload-types.ts';

/** What a person may do with a dossier. */
export type DossierStanding = {
  /** Members of its group, its authors, librarians: read the draft and the history, write, restore. */
  canWrite: boolean;
  /** Librarians of its library. */
  canPublish: boolean;
};

/**
 * Finds out what someone may do with a dossier.
 * @param dossier as saved last, with the fields that decide: group and authors may have been changed in a draft
 */
export async function dossierStanding({
  payload,
  req,
  user,
  dossier,
}: {
  payload: Payload;
  req?: PayloadRequest;
  user: Pick<User, 'id' | 'roles' | 'networkAdmin'> | null;
  dossier: Pick<Dossier, 'library' | 'group' | 'authors'>;
}): Promise<DossierStanding> {
  if (!user) return { canWrite: false, canPublish: false };
  const library = idOf(dossier.library);
  if (isLibrarian(user, library)) return { canWrite: true, canPublish: true };
  const isAuthor = (dossier.authors ?? []).some((author) => idOf(author) === user.id);
  const group = idOf(dossier.group);
  const canWrite =
    isAuthor ||
    (group !== undefined &&
      (await standingIn({ payload, req, user, group: { id: group, library } })).canTalk);
  return { canWrite, canPublish: false };
}
