import type { PayloadRequest, Where } from 'payload';

/**
 * Takes profiles of experts away with what was counted of them, in the transaction of `req`; with their hooks, so
 * that search and lists forget them too.
 */
export async function dropProfiles({ req, where }: { req: PayloadRequest; where: Where }): Promise<void> {
  const { payload } = req;
  const rest = { depth: 0, overrideAccess: true, req } as const; // by their owner, or with their account
  const { docs } = await payload.find({ collection: 'experts', where, limit: 0, pagination: false, ...rest });
  for (const { id } of docs) {
    await payload.db.deleteMany({
      collection: 'tallies',
      where: { key: { contains: `expert:${id}:` } },
      req,
    });
    await payload.delete({ collection: 'experts', id, ...rest });
  }
}
