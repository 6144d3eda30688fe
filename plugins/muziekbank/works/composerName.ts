import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload';
import { idOf } from '../../../src/flavours/index.ts';

/** Copies the composer's name into a work, so that search finds the work by it. */
export const copyComposerName: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const composer = idOf((data.composer ?? originalDoc?.composer) as string | { id: string } | null);
  const isGone = data.composer === null;
  const found =
    composer && !isGone
      ? await req.payload.findByID({
          collection: 'muziekbank-people',
          id: composer,
          depth: 0,
          disableErrors: true,
          overrideAccess: true, // public, and of the same library: checked before
          req,
        })
      : null;
  data.composerName = found?.name ?? null;
  return data;
};

/** Someone has another name: the works follow. */
export const renameInWorks: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.name === previousDoc?.name) return doc;
  await req.payload.update({
    collection: 'muziekbank-works',
    where: { composer: { equals: doc.id } },
    data: { composer: doc.id as string }, // the hook above takes the name as it now is
    depth: 0,
    overrideAccess: true, // who may change the name was asked
    req,
  });
  return doc;
};

/** Someone is gone: their works are found without the name. */
export const removeFromWorks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.update({
    collection: 'muziekbank-works',
    where: { composer: { equals: id } },
    data: { composer: null }, // the hook above takes the name away
    depth: 0,
    overrideAccess: true, // who may delete the person was asked
    req,
  });
};
