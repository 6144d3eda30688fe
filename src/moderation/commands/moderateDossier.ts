import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { publishDossier, unpublishDossier } from '../../dossiers/commands/publishDossier.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { textFor } from '../../core/text/index.ts';
import type { Dossier, Library, User } from '../../payload-types.ts';
import { languageOf } from '../../people/languageOf.ts';
import { idOf } from '../../people/roles.ts';
import { addMeasure } from './addMeasure.ts';
import { closeReports } from './closeReports.ts';
import { tellOfMeasure } from './tellOfMeasure.ts';

/**
 * Takes a dossier off the site, puts it back, or leaves it; its writers are told why.
 * @param base version that the librarian looked at
 * @throws Problem 409 dossier.changed, as publishDossier
 */
export async function moderateDossier({
  payload,
  library,
  dossier,
  base,
  kind,
  reason,
  by,
}: {
  payload: Payload;
  library: Library;
  dossier: Dossier;
  base: string;
  kind: 'hide' | 'restore' | 'dismiss';
  reason: string;
  by: User;
}): Promise<void> {
  const note = textFor(languageOf(by)).moderation.kinds[kind];
  const change = { payload, id: dossier.id, base, by, note };
  const reviewBy = dossier.reviewBy ? new Date(dossier.reviewBy) : null;
  if (kind === 'hide' && dossier._status === 'published') await unpublishDossier(change);
  if (kind === 'restore') await publishDossier({ ...change, reviewBy });
  await transact({
    payload,
    key: `dossier:${dossier.id}`,
    by: by.id,
    work: async (req) => {
      const facts = { library: library.id, dossier: dossier.id, title: dossier.title, reason };
      const group = idOf(dossier.group) ?? null;
      const measure = await addMeasure({ req, by, measure: { kind, group, ...facts } });
      await closeReports({ req, about: { dossier: { equals: dossier.id } }, by, isUpheld: kind === 'hide' });
      if (kind === 'dismiss') return;
      const { docs } = await payload.find({
        collection: 'users',
        where: { id: { in: (dossier.authors ?? []).map((author) => idOf(author) ?? '') } },
        limit: 100,
        depth: 0,
        pagination: false,
        overrideAccess: true, // to tell who wrote it
        req,
      });
      for (const user of docs.filter((each) => each.id !== by.id))
        await tellOfMeasure({
          req,
          user,
          library: mailLibrary(library),
          measure,
          kind,
          place: dossier.title,
        });
    },
  });
}
