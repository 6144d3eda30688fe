import type { Payload } from 'payload';
import { idOf } from '../../people/roles.ts';
import type { DossierContent } from '../DossierContent.ts';
import { changeDossier, type Writer } from './changeDossier.ts';

/**
 * Saves what someone wrote as a new draft version.
 * @param base id of the version they started from
 * @param note what they changed, in their words
 * @param asAuthor whether their name is to stand with the authors
 * @param askReview whether a librarian is asked to look at it
 * @returns id of the new version
 * @throws Problem 409 dossier.changed, 403 not-allowed
 */
export async function saveDossier({
  payload,
  id,
  base,
  by,
  content,
  note,
  asAuthor = false,
  askReview = false,
}: {
  payload: Payload;
  id: string;
  base: string;
  by: Writer;
  content: Partial<DossierContent>;
  note: string;
  asAuthor?: boolean;
  askReview?: boolean;
}): Promise<string> {
  return changeDossier({
    payload,
    id,
    base,
    by,
    may: 'canWrite',
    make: ({ newest }) => {
      const authors = (newest.dossier.authors ?? []).map((author) => idOf(author) as string);
      return {
        ...content,
        changeNote: note || null,
        ...(asAuthor && !authors.includes(by.id) ? { authors: [...authors, by.id] } : {}),
        ...(askReview ? { reviewAsked: true } : {}),
      };
    },
  });
}
