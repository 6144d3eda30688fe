import type { PayloadRequest } from 'payload';
import type { Library } from '../payload-types.ts';

/** A library as it is within the transaction of `req`. @returns null when it is gone */
export function libraryById({ req, id }: { req: PayloadRequest; id: string }): Promise<Library | null> {
  return req.payload.findByID({
    collection: 'libraries',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // every library is public
    req,
  });
}
