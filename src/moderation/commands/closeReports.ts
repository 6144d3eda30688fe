import type { PayloadRequest, Where } from 'payload';
import { now } from '../../core/now.ts';
import type { Report } from '../../payload-types.ts';

/** Closes what waits about a thing, in the transaction of `req`. */
export async function closeReports({
  req,
  about,
  by,
  isUpheld,
}: {
  req: PayloadRequest;
  about: Where;
  by: { id: string };
  isUpheld: boolean;
}): Promise<void> {
  const { docs } = await req.payload.db.find<Report>({
    collection: 'reports',
    where: { and: [about, { state: { equals: 'open' } }] },
    limit: 0,
    pagination: false,
    req,
  });
  const at = now().toISOString();
  for (const { id } of docs) {
    await req.payload.db.updateOne({
      collection: 'reports',
      id,
      data: { state: isUpheld ? 'upheld' : 'dismissed', decidedBy: by.id, decidedAt: at, updatedAt: at },
      returning: false,
      req,
    });
  }
}
