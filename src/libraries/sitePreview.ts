import type { GeneratePreviewURL } from 'payload';
import { idOf } from '../people/roles.ts';
import { libraryById } from './libraryById.ts';

/**
 * The button in the admin that leads to the page of the site for a document.
 * @param path of the page within the library, from the document
 */
export function sitePreview(path: (doc: { id: string; slug?: string }) => string): GeneratePreviewURL {
  return async (doc, { req }) => {
    const library = await libraryById({ req, id: idOf(doc.library as string) ?? '' });
    return library ? `/${library.slug}${path(doc as { id: string; slug?: string })}` : null;
  };
}
