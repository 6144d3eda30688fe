import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../../core/database/transact.ts';
import { Problem } from '../../../core/Problem.ts';
import type { Library, Question } from '../../../payload-types.ts';

/**
 * Does something with a question of this library that is still open, all of it or nothing.
 * @throws Problem 404 when it is not of this library, 409 question.closed when it has been dealt with
 */
export async function changeQuestion<T>({
  payload,
  library,
  id,
  work,
}: {
  payload: Payload;
  library: Library;
  id: string;
  work: (args: { req: PayloadRequest; question: Question }) => Promise<T>;
}): Promise<T> {
  return transact({
    payload,
    key: `question:${id}`,
    work: async (req) => {
      const found = await payload.find({
        collection: 'questions',
        where: { id: { equals: id }, library: { equals: library.id } },
        depth: 0,
        limit: 1,
        overrideAccess: true, // the page let in librarians of this library only
        req,
      });
      const question = found.docs[0];
      if (!question) throw new Problem({ status: 404, code: 'not-found' });
      if (question.state === 'answered' || question.state === 'closed') {
        throw new Problem({ status: 409, code: 'question.closed' });
      }
      return work({ req, question });
    },
  });
}
