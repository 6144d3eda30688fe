import type { Payload } from 'payload';
import { changeDossier, type Writer } from './changeDossier.ts';

/**
 * Asks the librarians to look at the newest draft; it then waits on their page.
 * @returns id of the new version
 * @throws Problem 409 dossier.changed, 403 not-allowed
 */
export async function askReview(args: {
  payload: Payload;
  id: string;
  base: string;
  by: Writer;
  note: string;
}): Promise<string> {
  const { note, ...rest } = args;
  return changeDossier({ ...rest, may: 'canWrite', make: () => ({ reviewAsked: true, changeNote: note }) });
}
