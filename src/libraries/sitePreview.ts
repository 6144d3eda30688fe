import type { GeneratePreviewURL } from 'payload';
import { idOf } from '../people/roles.ts';

/**
 * The button in the admin that leads to the page of the site for a document.
 * @param path of the page within the library, from the document
 */
export function sitePreview(path: (doc: { id: string; slug?: string }) => string): GeneratePreviewURL {
  return async (doc, { req }) => {
    const library = await req.payload.findByID({
      collection: 'libraries',
      id: idOf(doc.library as string) ?? '',
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // libraries are public
      req,
    });
    return library ? `/${library.slug}${path(doc as { id: string; slug?: string })}` : null;
  };
}
