import type { Dossier } from '../../payload-types.ts';

/** What someone saved at some moment. */
export type DossierVersion = {
  id: string;
  /** When it was saved (ISO). */
  at: string;
  isPublished: boolean;
  /** The dossier as it then was. */
  dossier: Dossier;
};

/** A version as Payload gives it. Its `createdAt` is the dossier’s when it was restored in the admin: not used. */
export function toVersion({
  id,
  parent,
  version,
  updatedAt,
}: {
  id: string;
  parent: unknown;
  version: Dossier;
  updatedAt: string;
}): DossierVersion {
  const of = typeof parent === 'object' && parent !== null ? (parent as { id: string }).id : String(parent);
  return { id, at: updatedAt, isPublished: version._status === 'published', dossier: { ...version, id: of } };
}
