import type { Payload } from 'payload';
import type { Flavour, FlavourSearch } from '../contract/Flavour.ts';
import { librariesWith } from '../hasFlavour.ts';
import { allFlavours } from '../registry.ts';

/** A collection of a flavour in which can be searched. */
export type FlavourKind = { kind: string; flavour: Flavour; search: FlavourSearch };

/** All there are on this hub, in the order of its flavours. */
export function flavourKinds(): FlavourKind[] {
  return allFlavours().flatMap((flavour) =>
    Object.entries(flavour.search ?? {}).map(([kind, search]) => ({ kind, flavour, search })),
  );
}

/** @returns undefined for a collection of the core, or one that is not searched */
export function flavourKind(kind: string): FlavourKind | undefined {
  return flavourKinds().find((each) => each.kind === kind);
}

/** Libraries with a flavour that shows recordings. @returns ids */
async function whereShown(payload: Payload): Promise<string[]> {
  const showing = allFlavours().filter(({ publish }) => publish?.recordings);
  const found = await Promise.all(showing.map((flavour) => librariesWith({ payload, flavour })));
  return [...new Set(found.flat().map(({ library }) => library.id))];
}

/**
 * In which libraries each may be found now: those that have its flavour on, or for recordings one that shows them.
 * @returns ids by kind
 */
export async function whereFound(payload: Payload): Promise<Map<string, string[]>> {
  const found = await Promise.all(
    flavourKinds().map(async ({ kind, flavour }) => {
      const libraries = (await librariesWith({ payload, flavour })).map(({ library }) => library.id);
      return [kind, libraries] as const;
    }),
  );
  const shown = ['recordings', await whereShown(payload)] as const;
  return new Map([shown, ...found].filter(([, libraries]) => libraries.length > 0));
}
