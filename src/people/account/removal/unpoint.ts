import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { forget } from '../../../core/cache/forget.ts';
import { listTag } from '../../../core/cache/tags.ts';
import { idOf } from '../../roles.ts';
import { collectionsOf, personFields, type PersonField } from '../personFields.ts';

type Doc = Record<string, unknown> & { id: string };

/** Names that stand beside a field that points to someone. */
const besides: Record<string, string> = {
  by: 'byName',
  person: 'personName',
  editedBy: 'editedByName',
  author: 'authorName',
  maker: 'makerName',
};

/**
 * Lets nothing point to an account any more: in every collection, whatever is added later, and in old versions.
 * What cannot be without the person goes with them.
 */
export async function unpoint({ req, user }: { req: PayloadRequest; user: string }): Promise<void> {
  const { payload } = req;
  for (const collection of collectionsOf(payload)) {
    const fields = personFields({ payload, collection }).filter((field) => field.kind === 'account');
    for (const field of fields) {
      const where = condition({ field, user, under: '' });
      if (field.isRequired) {
        if (payload.collections[collection].config.custom?.flavour)
          await payload.delete({
            collection,
            where,
            depth: 0,
            overrideAccess: true, // goes with the person; its own hooks take it out of search and pages
            req,
          });
        else await payload.db.deleteMany({ collection, where, req });
        continue;
      }
      await unpointDocs({ req, collection, field, user, where });
      if (payload.collections[collection].config.versions)
        await unpointVersions({ req, collection, field, user });
    }
  }
}

type Unpoint = { req: PayloadRequest; collection: CollectionSlug; field: PersonField; user: string };

async function unpointDocs({
  req,
  collection,
  field,
  user,
  where,
}: Unpoint & { where: Where }): Promise<void> {
  const { docs } = await req.payload.db.find<Doc>({ collection, where, limit: 0, pagination: false, req });
  const tags: string[] = [];
  for (const doc of docs) {
    const data = without({ doc, path: field.path, user });
    await req.payload.db.updateOne({ collection, id: doc.id, data, returning: false, req });
    const library = idOf(doc.library as string | undefined);
    tags.push(doc.id, listTag(collection, undefined), listTag(collection, library));
  }
  if (tags.length > 0) await forget({ req, tags });
}

async function unpointVersions({ req, collection, field, user }: Unpoint): Promise<void> {
  const { docs } = await req.payload.db.findVersions<Doc>({
    collection,
    where: condition({ field, user, under: 'version.' }),
    limit: 0,
    pagination: false,
    req,
  });
  for (const row of docs) {
    const version = without({ doc: row.version as unknown as Doc, path: field.path, user });
    await req.payload.db.updateVersion({
      collection,
      id: row.id,
      versionData: { ...row, version } as never,
      req,
    });
  }
}

function condition({ field, user, under }: { field: PersonField; user: string; under: string }): Where {
  return { [`${under}${field.path}`]: field.isMany ? { in: [user] } : { equals: user } };
}

/** A copy of a document in which one field names the person no more, nor does the name beside it. */
function without({ doc, path, user }: { doc: Doc; path: string; user: string }): Doc {
  const [name = '', ...rest] = path.split('.');
  const value = doc[name];
  if (rest.length > 0) {
    const deeper = (each: unknown) =>
      each && typeof each === 'object' ? without({ doc: each as Doc, path: rest.join('.'), user }) : each;
    return { ...doc, [name]: Array.isArray(value) ? value.map(deeper) : deeper(value) };
  }
  const beside = besides[name];
  const isUser = (each: unknown) => idOf(each as string) === user;
  if (Array.isArray(value)) return { ...doc, [name]: value.filter((each) => !isUser(each)) };
  if (!isUser(value)) return doc;
  return { ...doc, [name]: null, ...(beside && beside in doc && { [beside]: null }) };
}
