import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';

const most = 30;
const minutes = 5;

/**
 * Keeps one person from flooding the talk, and the members' mailboxes.
 * @throws Problem 429 form.too-many
 */
export async function checkPace({ req, author }: { req: PayloadRequest; author: string }): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'posts',
    where: {
      author: { equals: author },
      createdAt: { greater_than: new Date(Date.now() - minutes * 60_000).toISOString() },
    },
    overrideAccess: true, // only a number
    req,
  });
  if (totalDocs >= most) throw new Problem({ status: 429, code: 'form.too-many' });
}
