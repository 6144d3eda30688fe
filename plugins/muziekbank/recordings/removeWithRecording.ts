import type { CollectionBeforeDeleteHook } from 'payload';

/** With a recording its parts and permissions go. */
export const removeWithRecording: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of ['muziekbank-consents', 'muziekbank-parts'] as const) {
    await req.payload.delete({
      collection,
      where: { recording: { equals: id } },
      depth: 0,
      overrideAccess: true, // they belong to it
      req,
    });
  }
};
