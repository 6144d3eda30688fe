import type { Payload } from 'payload';
import { allLibraries, knownLibraries } from '../libraries/registry.ts';
import type { Library } from '../payload-types.ts';
import type { Flavour, FlavourLibrary, Settings } from './contract/Flavour.ts';
import { allFlavours } from './registry.ts';
import { withDefaults } from './settings/withDefaults.ts';

type Holder = Pick<Library, 'flavours'>;

/** Whether a library has a flavour turned on. */
export function hasFlavour({ library, slug }: { library: Holder; slug: string }): boolean {
  return (library.flavours ?? []).some((entry) => entry.flavour === slug);
}

/** The flavours of a library, in the order of the hub's list. */
export function flavoursOf(library: Holder): Flavour[] {
  return allFlavours().filter(({ slug }) => hasFlavour({ library, slug }));
}

/** How a library has set a flavour, with defaults for what it left open. */
export function settingsOf({ library, flavour }: { library: Holder; flavour: Flavour }): Settings {
  const entry = (library.flavours ?? []).find((each) => each.flavour === flavour.slug);
  return withDefaults({ schema: flavour.settings, settings: entry?.settings });
}

/** The libraries that have a flavour, as they are now. */
export async function librariesWith({
  payload,
  flavour,
}: {
  payload: Payload;
  flavour: Flavour;
}): Promise<FlavourLibrary[]> {
  const libraries = await allLibraries(payload);
  return libraries
    .filter((library) => hasFlavour({ library, slug: flavour.slug }))
    .map((library) => ({ library, settings: settingsOf({ library, flavour }) }));
}

/**
 * The same at once, for conditions of the admin's forms, which cannot wait: as last known in this process.
 * @returns ids of libraries
 */
export function knownToHave(slug: string): string[] {
  return knownLibraries()
    .filter((library) => hasFlavour({ library, slug }))
    .map(({ id }) => id);
}
