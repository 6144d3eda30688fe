import { markdownToLexical } from '../../src/core/richtext/markdownToLexical.ts';
import type { Dossier, Library } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { unique } from './unique.ts';

/**
 * A dossier; on the site unless told.
 * @param text Markdown
 */
export async function createDossier(
  hub: Pick<TestHub, 'payload'>,
  {
    library,
    text = '## Begin\n\nKijk eerst goed.\n\n## Daarna\n\nVraag het na.',
    published = true,
    ...over
  }: { library: Library; text?: string; published?: boolean } & Partial<Omit<Dossier, 'library' | 'body'>>,
): Promise<Dossier> {
  return hub.payload.create({
    collection: 'dossiers',
    data: {
      library: library.id,
      title: unique('Dossier'),
      summary: 'Wat we samen uitzochten.',
      kind: 'theme',
      licence: 'CC-BY-SA-4.0',
      language: 'nl',
      body: markdownToLexical(text),
      ...over,
      _status: published ? 'published' : 'draft',
    },
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}
