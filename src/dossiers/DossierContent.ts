import { idOf } from '../people/roles.ts';
import type { Dossier } from '../payload-types.ts';

/** The part of a dossier that people write, compare and restore. */
export type DossierContent = {
  title: string;
  summary: string | null;
  body: Dossier['body'];
  kind: Dossier['kind'];
  licence: Dossier['licence'];
  language: Dossier['language'];
  motif: Dossier['motif'];
  /** Ids. */
  titles: string[];
  /** Ids. */
  themes: string[];
  sources: { title: string; url: string | null }[];
};

/** What people wrote of a dossier, relations as ids. */
export function contentOf(dossier: Dossier): DossierContent {
  const ids = (values: (string | { id: string })[] | null | undefined) =>
    (values ?? []).map((value) => idOf(value)).filter((id): id is string => id !== undefined);
  return {
    title: dossier.title,
    summary: dossier.summary ?? null,
    body: dossier.body ?? null,
    kind: dossier.kind,
    licence: dossier.licence,
    language: dossier.language ?? 'nl',
    motif: dossier.motif ?? null,
    titles: ids(dossier.titles),
    themes: ids(dossier.themes),
    sources: (dossier.sources ?? []).map(({ title, url }) => ({ title, url: url ?? null })),
  };
}
