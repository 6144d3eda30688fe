import type { DemoBranch } from '../content/types.ts';
import { put } from '../parts/put.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

type Weekday = '1' | '2' | '3' | '4' | '5' | '6' | '7';

/** Buildings, when they are open, and the rooms where people meet. */
export const branches: SeedStep = {
  name: 'branches and rooms',
  per: 'library',
  mark: { collection: 'branches' },
  run: async (seeding) => {
    for (const branch of seeding.library.branches) await putBranch({ seeding, branch });
  },
};

async function putBranch({
  seeding,
  branch,
}: {
  seeding: LibrarySeeding;
  branch: DemoBranch;
}): Promise<void> {
  const { slug, name, street, postalCode, city, openingHours, rooms } = branch;
  const branchId = await put({
    seeding,
    collection: 'branches',
    data: {
      library: seeding.libraryId,
      slug,
      name,
      address: { street, postalCode, city },
      timeZone: 'Europe/Amsterdam',
      openingHours: openingHours.map(({ weekday, opens, closes }) => ({
        weekday: String(weekday) as Weekday,
        opens,
        closes,
      })),
    },
  });
  for (const { equipment, ...room } of rooms) {
    await put({
      seeding,
      collection: 'rooms',
      data: {
        library: seeding.libraryId,
        branch: branchId,
        equipment: equipment.map((item) => ({ item })),
        ...room,
      },
    });
  }
}
