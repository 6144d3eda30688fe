import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Flavour, FlavourSeed, Settings } from '../contract/Flavour.ts';
import { hasFlavour } from '../hasFlavour.ts';
import { allFlavours } from '../registry.ts';

/**
 * Turns each flavour on in the demo library it comes from and fills in its demo content: each in one
 * transaction, and not again where the flavour is on already. Nobody is mailed.
 * @param at moment that all dates count from
 * @param onProgress told each flavour as it begins
 */
export async function seedFlavours({
  payload,
  at,
  onProgress = () => undefined,
}: {
  payload: Payload;
  at: Date;
  onProgress?: (line: string) => void;
}): Promise<void> {
  for (const flavour of allFlavours()) {
    for (const seed of flavour.seed ?? []) {
      onProgress(`Flavour ${flavour.slug}: ${seed.library}`);
      await seedOne({ payload, at, flavour, seed });
    }
  }
}

async function seedOne({
  payload,
  at,
  flavour,
  seed,
}: {
  payload: Payload;
  at: Date;
  flavour: Flavour;
  seed: FlavourSeed<Settings>;
}): Promise<void> {
  await transact({
    payload,
    key: 'seed',
    work: async (req) => {
      req.context.seeding = true; // tells hooks that nobody is to be mailed
      const asHub = { overrideAccess: true, req } as const; // demo content belongs to nobody
      const { docs } = await payload.find({
        ...asHub,
        collection: 'libraries',
        where: { slug: { equals: seed.library } },
        depth: 0,
        limit: 1,
        pagination: false,
      });
      const [library] = docs;
      if (!library || hasFlavour({ library, slug: flavour.slug })) return;
      const turnedOn = await payload.update({
        ...asHub,
        collection: 'libraries',
        id: library.id,
        data: {
          flavours: [
            ...(library.flavours ?? []).map((each) => ({ flavour: each.flavour, settings: each.settings })),
            { flavour: flavour.slug, settings: seed.settings ?? {} },
          ],
        },
        depth: 0,
      });
      await seed.run({ payload, req, library: turnedOn, at });
    },
  });
}
