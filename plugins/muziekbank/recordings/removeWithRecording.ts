import type { CollectionBeforeDeleteHook } from 'payload';

/** With a recording its parts and permissions go. */
export const removeWithRecording: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const recording = await req.payload.findByID({
    collection: 'recordings',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // who may delete it was asked
    req,
  });
  const film = recording?.muziekbank?.film;
  if (film) {
    const { removeFilm } = await import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ '../films/removeFilm.ts'
    );
    await removeFilm({ req, film });
  }
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
