import type { FlattenedField, PayloadRequest } from 'payload';
import { Problem } from '../../../core/Problem.ts';
import type { Event } from '../../../payload-types.ts';

/** What people write of an activity. */
export type Content = Partial<
  Omit<Event, 'id' | 'library' | 'createdAt' | 'updatedAt' | '_status' | 'seatsTaken'>
>;

/**
 * Changes a published activity and publishes it, in the transaction of `req`. Works on what is published:
 * a draft that staff keep beside it is not published along, and stays among the versions.
 * @param change what changes, given what is published at that very moment
 * @throws Problem 404 when it is not published; whatever `change` throws
 */
export async function updatePublished({
  req,
  event,
  change,
}: {
  req: PayloadRequest;
  event: string;
  change: (published: Event) => Content;
}): Promise<Event> {
  const published = await req.payload.findByID({
    collection: 'events',
    id: event,
    depth: 0,
    draft: false,
    disableErrors: true,
    overrideAccess: true, // who may was checked; moderators have no access to the collection itself
    req,
  });
  if (published?._status !== 'published') throw new Problem({ status: 404, code: 'not-found' });
  const fields = req.payload.collections.events.config.flattenedFields;
  return req.payload.update({
    collection: 'events',
    id: event,
    data: { ...contentOf({ published, fields }), ...change(published), _status: 'published' },
    depth: 0,
    overrideAccess: true, // as above
    req,
  });
}

/**
 * Everything that people write: an update without it would take it from the newest draft. MongoDB stores
 * no empty fields, so those that are not there are named as empty.
 */
function contentOf({ published, fields }: { published: Event; fields: FlattenedField[] }): Content {
  const { id, library, createdAt, updatedAt, seatsTaken, _status, ...content } = published;
  void [id, library, createdAt, updatedAt, seatsTaken, _status];
  return { ...emptied({ fields, given: published }), ...content };
}

const notContent = new Set(['id', 'library', 'createdAt', 'updatedAt', 'seatsTaken', '_status']);

function emptied({ fields, given }: { fields: FlattenedField[]; given: object }): Content {
  const missing = fields.filter((field) => !notContent.has(field.name) && !(field.name in given));
  return Object.fromEntries(missing.filter(({ type }) => type !== 'group').map(({ name }) => [name, null]));
}
