import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import type { DemoLibrary } from '../content/types.ts';

/** What every step works with: one transaction, and the moment of seeding that all dates count from. */
export type Seeding = { payload: Payload; req: PayloadRequest; at: Date };

/** The same for one library of the demo network, with its id. */
export type LibrarySeeding = Seeding & { library: DemoLibrary; libraryId: string };

/** A kind of document by which one sees that a step was done; `where` narrows it down. */
export type StepMark = { collection: CollectionSlug; where?: Where };

/**
 * A part of the demo network that is stored whole or not at all: once for the network, or once for each
 * library. A step whose mark is there already is left alone, so filling can go on where it broke off.
 */
export type SeedStep = { name: string; mark: StepMark } & (
  | { per: 'network'; run: (seeding: Seeding) => Promise<void> }
  | { per: 'library'; run: (seeding: LibrarySeeding) => Promise<void> }
);
