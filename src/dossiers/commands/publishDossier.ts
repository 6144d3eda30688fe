import type { Payload, PayloadRequest } from 'payload';
import { changeDossier, type Writer } from './changeDossier.ts';

type Args = {
  payload: Payload;
  id: string;
  base: string;
  by: Writer;
  note: string;
  /** What belongs to it, in the same transaction. */
  also?: (req: PayloadRequest) => Promise<void>;
};

/**
 * Shows readers the newest version, which must be the one the librarian looked at. Who asked the question
 * is told by the collection’s own hook, the first time.
 * @param reviewBy before when it is to be looked at again; null for never
 * @returns id of the new version
 * @throws Problem 409 dossier.changed, 403 not-allowed
 */
export async function publishDossier({
  reviewBy,
  note,
  ...args
}: Args & { reviewBy: Date | null }): Promise<string> {
  return changeDossier({
    ...args,
    may: 'canPublish',
    make: () => ({ _status: 'published', changeNote: note, reviewBy: reviewBy?.toISOString() ?? null }),
  });
}

/** Takes a dossier off the site; the newest draft stays. @throws as publishDossier */
export async function unpublishDossier({ note, ...args }: Args): Promise<string> {
  return changeDossier({ ...args, may: 'canPublish', make: () => ({ _status: 'draft', changeNote: note }) });
}
