import type { Payload, PayloadRequest } from 'payload';
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

type Facts = {
  library: Library;
  dossier: Dossier;
  kind: 'hide' | 'restore' | 'dismiss';
  reason: string;
  by: User;
};
type Noted = Facts & { req: PayloadRequest };

/**
 * Takes a dossier off the site, puts it back, or leaves it; its writers are told why. All of it or nothing.
 * @param base version that the librarian looked at
 * @throws Problem 409 dossier.changed, as publishDossier
 */
export async function moderateDossier({
  payload,
  base,
  ...facts
}: Facts & { payload: Payload; base: string }): Promise<void> {
  const { dossier, kind, by } = facts;
  const note = textFor(languageOf(by)).moderation.kinds[kind];
  const also = (req: PayloadRequest) => noteMeasure({ req, ...facts });
  const change = { payload, id: dossier.id, base, by, note, also };
  const reviewBy = dossier.reviewBy ? new Date(dossier.reviewBy) : null;
  if (kind === 'hide' && dossier._status === 'published') await unpublishDossier(change);
  else if (kind === 'restore') await publishDossier({ ...change, reviewBy });
  else await transact({ payload, key: `dossier ${dossier.id}`, by: by.id, work: also });
}

/** Writes down what was done, closes the reports about it and tells the writers, in the transaction of `req`. */
async function noteMeasure({ req, library, dossier, kind, reason, by }: Noted): Promise<void> {
  const facts = { library: library.id, dossier: dossier.id, title: dossier.title, reason };
  const group = idOf(dossier.group) ?? null;
  const measure = await addMeasure({ req, by, measure: { kind, group, ...facts } });
  await closeReports({ req, about: { dossier: { equals: dossier.id } }, by, isUpheld: kind === 'hide' });
  if (kind === 'dismiss') return;
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: (dossier.authors ?? []).map((author) => idOf(author) ?? '') } },
    limit: 100,
    depth: 0,
    pagination: false,
    overrideAccess: true, // to tell who wrote it
    req,
  });
  for (const user of docs.filter((each) => each.id !== by.id))
    await tellOfMeasure({ req, user, library: mailLibrary(library), measure, kind, place: dossier.title });
}
