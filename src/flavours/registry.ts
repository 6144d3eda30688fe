import { shared } from '../core/shared.ts';
import type { Flavour } from './contract/Flavour.ts';

/** What the server took in; the admin's bundle, evaluated later, finds it here and changes nothing. */
const flavours = shared('flavours', () => new Map<string, Flavour>());

/** The flavours of this hub, in the order of plugins/index.ts. Which library has which: hasFlavour. */
export function allFlavours(): Flavour[] {
  return [...flavours.values()];
}

export function flavourBySlug(slug: string): Flavour | undefined {
  return flavours.get(slug);
}

/** The first to come stays: the server's, whose pages can be loaded. */
export function registerFlavour(flavour: Flavour): void {
  if (!flavours.has(flavour.slug)) flavours.set(flavour.slug, flavour);
}
