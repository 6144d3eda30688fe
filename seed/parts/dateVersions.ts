import { writingMoments } from './demoTime.ts';
import type { LibrarySeeding } from '../steps/SeedStep.ts';

/**
 * Spreads the versions of a dossier over the time in which it was written. Payload dates each version
 * itself, so this goes past it, to the database.
 * @param from before the first version
 * @param until when the last version was saved
 */
export async function dateVersions({
  seeding: { payload, req },
  dossier,
  from,
  until,
}: {
  seeding: LibrarySeeding;
  dossier: string;
  from: Date;
  until: Date;
}): Promise<void> {
  const { docs } = await payload.db.findVersions({
    collection: 'dossiers',
    where: { parent: { equals: dossier } },
    sort: 'createdAt',
    limit: 50,
    pagination: false,
    req,
  });
  const times = writingMoments({ from, until, count: docs.length }).map((each) => each.toISOString());
  for (const [turn, version] of docs.entries()) {
    await payload.db.updateVersion({
      collection: 'dossiers',
      id: version.id,
      versionData: {
        createdAt: times[turn],
        updatedAt: times[turn],
        version: { ...version.version, createdAt: times[0], updatedAt: times[turn] },
      } as never,
      returning: false,
      req,
    });
  }
  await payload.db.updateOne({
    collection: 'dossiers',
    id: dossier,
    data: { createdAt: times[0], updatedAt: times.at(-1) },
    returning: false,
    req,
  });
}
