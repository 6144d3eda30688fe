import type { Payload } from 'payload';
import { shared } from '../core/shared.ts';
import type { Library } from '../payload-types.ts';

type Registry = { libraries: Promise<Library[]> | undefined; known: Library[]; payload?: Payload };
const registry = shared<Registry>('libraries', () => ({ libraries: undefined, known: [] }));

/** All libraries that are not archived, kept in the process until one changes. */
export function allLibraries(payload: Payload): Promise<Library[]> {
  registry.payload = payload;
  registry.libraries ??= load(payload);
  return registry.libraries;
}

/** The same as last known, for what cannot wait: conditions of the admin's forms (traps: they are synchronous). */
export function knownLibraries(): Library[] {
  return registry.known;
}

/** To be called when a library has changed, here or in another process. */
export function forgetLibraries(): void {
  registry.libraries = undefined;
  // Nobody waits for it here: who asks next waits for what is under way.
  if (registry.payload) allLibraries(registry.payload).catch(() => undefined);
}

/** What was asked before a change must not stand for what is known after it. */
function load(payload: Payload): Promise<Library[]> {
  const asked: Promise<Library[]> = findAll(payload).then(
    (found) => {
      if (registry.libraries === asked) registry.known = found;
      return found;
    },
    (err: unknown) => {
      if (registry.libraries === asked) registry.libraries = undefined;
      throw err;
    },
  );
  return asked;
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
