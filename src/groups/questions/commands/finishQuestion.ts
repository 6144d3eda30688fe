import type { Payload } from 'payload';
import type { Library } from '../../../payload-types.ts';
import { changeQuestion } from './changeQuestion.ts';
import { tellAsker } from './tellAsker.ts';

/** Answers by mail, or closes with a reason; either way the asker is told and the question is done. */
export async function finishQuestion({
  payload,
  library,
  id,
  how,
  text,
}: {
  payload: Payload;
  library: Library;
  id: string;
  how: 'answered' | 'closed';
  /** The answer, or the reason. */
  text: string;
}): Promise<void> {
  await changeQuestion({
    payload,
    library,
    id,
    work: async ({ req, question }) => {
      await payload.update({
        collection: 'questions',
        id,
        data: how === 'answered' ? { state: how, answer: text } : { state: how, reason: text },
        overrideAccess: true, // a librarian of this library, checked by the page
        req,
      });
      await tellAsker({
        req,
        question,
        library,
        kind: `question.${how}`,
        content: (words) => ({
          subject: words[how].subject,
          paragraphs: [how === 'answered' ? words.answered.text(library.name) : words.closed.text],
          quote: text,
        }),
      });
    },
  });
}
