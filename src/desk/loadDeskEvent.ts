import { loadEvent } from '../agenda/loadEvent.ts';
import { mustBeLibrarian } from '../people/mustBeLibrarian.ts';
import type { Event } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';

/**
 * The activity of an address, for the librarians of its library.
 * @throws Problem 401 log-in-first, 404
 */
export async function loadDeskEvent({ ctx, slug }: { ctx: LibraryContext; slug: string }): Promise<Event> {
  mustBeLibrarian(ctx);
  return loadEvent({ ctx, slug });
}
