import { NotFound, type CollectionSlug, type Payload, type PayloadRequest, type Where } from 'payload';
import { bareKey } from '../../core/database/barePayload.ts';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';

type Args = {
  collection: CollectionSlug;
  where?: Where;
  id?: string;
  data?: { library?: string | { id: string } | null };
  overrideAccess?: boolean;
  disableErrors?: boolean;
  req?: PayloadRequest;
};
type Call = (args: Args) => Promise<unknown>;

/**
 * Payload as pages of a flavour get it: a call that goes past access sees and changes what is of this
 * library (or of the whole network), never what is another's. Calls with `overrideAccess: false` are as
 * always: what a person may see, they may see here too. What is written outside a transaction gets one of its
 * own, which is tried again when another writer was first (traps: MongoDB's conflicts).
 */
export function ownLibraryPayload({ payload, library }: { payload: Payload; library: string }): Payload {
  const within: Where = { or: [{ library: { equals: library } }, { library: { exists: false } }] };
  const narrowed = (args: Args): Args => ({
    ...args,
    where: args.where ? { and: [args.where, within] } : within,
  });
  const isOurs = async ({ collection, id }: Args) => {
    const where: Where = { and: [{ id: { equals: id } }, within] };
    const { totalDocs } = await payload.count({ collection, where, overrideAccess: true }); // whose it is, no more
    return totalDocs > 0;
  };
  const call = (name: string) => (payload as unknown as Record<string, Call>)[name]?.bind(payload) as Call;
  const calls: Record<string, Call> = {
    find: (args) => call('find')(narrowed(args)),
    count: (args) => call('count')(narrowed(args)),
    findByID: async (args) => {
      if (await isOurs(args)) return call('findByID')(args);
      if (args.disableErrors) return null;
      throw new NotFound();
    },
    create: (args) => {
      const wanted = idOf(args.data?.library);
      if (wanted !== undefined && wanted !== library) throw new Problem({ status: 403, code: 'not-allowed' });
      return call('create')(args);
    },
    update: (args) => change({ args, name: 'update' }),
    delete: (args) => change({ args, name: 'delete' }),
  };
  async function change({ args, name }: { args: Args; name: string }): Promise<unknown> {
    const wanted = idOf(args.data?.library);
    if (wanted !== undefined && wanted !== library) throw new Problem({ status: 403, code: 'not-allowed' });
    if (args.id === undefined) return call(name)(narrowed(args));
    if (!(await isOurs(args))) throw new NotFound();
    return call(name)(args);
  }
  return new Proxy(payload, {
    get(target, name) {
      if (name === bareKey) return target;
      const own = typeof name === 'string' ? calls[name] : undefined;
      const value: unknown = Reflect.get(target, name, target);
      if (!own) return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      const act = (args: Args) =>
        args.overrideAccess === false || !hasLibrary({ payload: target, slug: args.collection })
          ? call(String(name))(args)
          : own(args);
      if (!writes.has(String(name))) return act;
      return (args: Args) =>
        args.req?.transactionID
          ? act(args)
          : transact({
              payload: target,
              work: (req) => act({ ...args, req: asSame({ req, as: args.req }) }),
            });
    },
  });
}

const writes = new Set(['create', 'update', 'delete']);

/** A request with a transaction, of the same person and in the same language as another. */
function asSame({ req, as }: { req: PayloadRequest; as: PayloadRequest | undefined }): PayloadRequest {
  if (!as) return req;
  req.user = as.user;
  req.i18n = as.i18n;
  req.t = as.t;
  return req;
}

function hasLibrary({ payload, slug }: { payload: Payload; slug: CollectionSlug }): boolean {
  const fields = payload.collections[slug]?.config.flattenedFields ?? [];
  return fields.some((field) => field.name === 'library');
}
