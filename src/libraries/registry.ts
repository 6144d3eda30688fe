import type { Payload } from 'payload';
import { shared } from '../core/shared.ts';
import type { Library } from '../payload-types.ts';

type Registry = { libraries: Promise<Library[]> | undefined };
const registry = shared<Registry>('libraries', () => ({ libraries: undefined }));

/** All libraries that are not archived, kept in the process until one changes. */
export function allLibraries(payload: Payload): Promise<Library[]> {
  registry.libraries ??= findAll(payload).catch((err: unknown) => {
    registry.libraries = undefined;
    throw err;
  });
  return registry.libraries;
}

/** To be called when a library has changed, here or in another process. */
export function forgetLibraries(): void {
  registry.libraries = undefined;
}

async function findAll(payload: Payload): Promise<Library[]> {
  const found = await payload.find({
    collection: 'libraries',
    where: { archived: { not_equals: true } },
    sort: 'name',
    depth: 1,
    limit: 500,
    pagination: false,
    overrideAccess: true, // every library is public
  });
  return found.docs;
}
