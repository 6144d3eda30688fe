import { Forbidden, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload';

/**
 * What was written down stays as it is, whoever asks and by whatever way.
 * @throws Forbidden 403
 */
export const neverChange: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') throw new Forbidden(req.t);
  return data;
};

/** Only the nightly forgetting takes acts away, when their time is over (src/people/retention). */
export const neverDelete: CollectionBeforeDeleteHook = ({ req }) => {
  throw new Forbidden(req.t);
};
