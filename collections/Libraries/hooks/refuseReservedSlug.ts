import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { reservedSlugs } from '../../../src/libraries/reservedSlugs.ts';
import type { Library } from '../../../src/payload-types.ts';

/** A library cannot be called what the hub itself answers to. @throws ValidationError 400 on `slug` */
export const refuseReservedSlug: CollectionBeforeChangeHook<Library> = ({ data, req }) => {
  if (!data.slug || !reservedSlugs.has(data.slug)) return data;
  const message =
    req.i18n?.language === 'en'
      ? 'This address is taken by the hub itself.'
      : 'Dit adres gebruikt de hub zelf.';
  throw new ValidationError({ collection: 'libraries', errors: [{ path: 'slug', message }], req });
};
