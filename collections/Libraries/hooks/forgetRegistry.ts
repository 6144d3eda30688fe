import type { CollectionAfterChangeHook } from 'payload';
import { afterCommit } from '../../../src/core/database/afterCommit.ts';
import { forgetLibraries } from '../../../src/libraries/registry.ts';

/** Addresses and looks of libraries are kept in the process: a change is seen at once. */
export const forgetRegistry: CollectionAfterChangeHook = async ({ doc, req }) => {
  await afterCommit(req, forgetLibraries);
  return doc;
};
