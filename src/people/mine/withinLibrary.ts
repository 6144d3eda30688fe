import { inLibrary } from '../../libraries/inLibrary.ts';
import { allLibraries } from '../../libraries/registry.ts';
import type { Library } from '../../payload-types.ts';
import type { Context, LibraryContext } from '../../site/Context.ts';
import { idOf } from '../roles.ts';

/** Finds the library of things that one person has in several; nothing for a library that is archived. */
export async function withinLibrary(
  ctx: Context,
): Promise<(doc: { library?: string | Library | null }) => LibraryContext | undefined> {
  const libraries = await allLibraries(ctx.payload);
  return (doc) => {
    const library = libraries.find((each) => each.id === idOf(doc.library));
    return library && inLibrary({ ctx, library });
  };
}
