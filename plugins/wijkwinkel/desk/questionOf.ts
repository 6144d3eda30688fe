import type { PayloadRequest } from 'payload';
import { Problem } from '../../../src/flavours/hub.ts';
import type { Question } from '../../../src/payload-types.ts';

/**
 * A question of this library, in the transaction of `req`.
 * @throws Problem 404
 */
export async function questionOf({
  req,
  library,
  id,
}: {
  req: PayloadRequest;
  library: string;
  id: string;
}): Promise<Question> {
  const { docs } = await req.payload.find({
    collection: 'questions',
    where: { id: { equals: id }, library: { equals: library } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // who may was checked by the page
    req,
  });
  const [question] = docs;
  if (!question) throw new Problem({ status: 404, code: 'not-found' });
  return question;
}
