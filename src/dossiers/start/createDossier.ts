import type { PayloadRequest } from 'payload';
import type { StartFacts } from '../../../templates/dossiers/StartFacts.ts';
import { markdownToLexical } from '../../core/richtext/markdownToLexical.ts';
import { slugify } from '../../core/slugify.ts';
import type { Dossier } from '../../payload-types.ts';
import { startOf, type AnyKind } from '../kinds.ts';
import type { Writer } from '../commands/changeDossier.ts';

/** Addresses within `/dossiers` that are no dossier. */
const reserved = new Set(['nieuw']);

export type DossierStart = {
  library: string;
  title: string;
  kind: AnyKind;
  facts: StartFacts;
  by: Writer;
  note: string;
  /** Where it comes from and what it is about, as ids. */
  from: Partial<Pick<Dossier, 'group' | 'question' | 'events' | 'themes' | 'titles' | 'authors' | 'motif'>>;
};

/** Stores the first draft of a dossier, within the transaction of `req`. */
export async function createDossier({
  req,
  start: { library, title, kind, facts, by, note, from },
}: {
  req: PayloadRequest;
  start: DossierStart;
}): Promise<Dossier> {
  const slug = slugify(title) || 'dossier';
  return req.payload.create({
    collection: 'dossiers',
    data: {
      ...from,
      library,
      title,
      slug: reserved.has(slug) ? `${slug}-dossier` : slug,
      kind,
      body: markdownToLexical(startOf(kind)(facts)),
      licence: 'CC-BY-SA-4.0',
      language: 'nl',
      changeNote: note.slice(0, 200),
      editedBy: by.id,
      editedByName: by.name,
      _status: 'draft',
    },
    depth: 0,
    overrideAccess: true, // who may was checked by who calls this
    req,
  });
}
