import type { CollectionBeforeDeleteHook } from 'payload';

/** With a recording its film goes, where the hub holds it. */
export const removeFilmOf: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const recording = await req.payload.findByID({
    collection: 'recordings',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // who may delete it was asked
    req,
  });
  const film = recording?.muziekbank?.film;
  if (!film) return;
  const { removeFilm } = await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ './removeFilm.ts'
  );
  await removeFilm({ req, film });
};
