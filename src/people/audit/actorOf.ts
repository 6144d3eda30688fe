import type { PayloadRequest } from 'payload';

/**
 * Who acts in this request: the account of REST and of the admin, or the one a command was asked by
 * (`transact({ by })`); undefined for the hub's own work.
 */
export async function actorOf(req: PayloadRequest): Promise<{ id: string; name: string } | undefined> {
  if (req.user) return { id: req.user.id, name: req.user.name };
  const { by } = req.context;
  if (typeof by !== 'string') return undefined;
  const user = await req.payload.findByID({
    collection: 'users',
    id: by,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the name of who acts, for the log
    req,
  });
  return user ? { id: user.id, name: user.name } : undefined;
}
