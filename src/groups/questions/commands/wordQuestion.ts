import type { Payload } from 'payload';
import { publicLink } from '../../../libraries/publicLink.ts';
import type { Library } from '../../../payload-types.ts';
import { changeQuestion } from './changeQuestion.ts';
import { tellAsker } from './tellAsker.ts';

/** Gives a question the wording that everyone sees, and takes it up. The asker is told. */
export async function wordQuestion({
  payload,
  library,
  id,
  publicText,
  themes,
}: {
  payload: Payload;
  library: Library;
  id: string;
  publicText: string;
  /** Ids. */
  themes: string[];
}): Promise<void> {
  await changeQuestion({
    payload,
    library,
    id,
    work: async ({ req, question }) => {
      await payload.update({
        collection: 'questions',
        id,
        data: { publicText, themes, state: 'taken' },
        overrideAccess: true, // a librarian of this library, checked by the page
        req,
      });
      await tellAsker({
        req,
        question,
        library,
        kind: 'question.taken',
        content: (words, language) => ({
          subject: words.taken.subject,
          paragraphs: [words.taken.text(library.name)],
          quote: publicText,
          button: { label: words.taken.look, href: publicLink({ library, language, path: '/vragen' }) },
        }),
      });
    },
  });
}
