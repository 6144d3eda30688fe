import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import type { Recording } from '../../../src/payload-types.ts';
import { parseVtt } from '../vtt/parseVtt.ts';

/**
 * Refuses to publish a recording without captions that can be read, or a reason why there are none; from the site,
 * from the admin and over REST alike.
 * @throws ValidationError on the field
 */
export const mayBePublished: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) => {
  const next = { ...originalDoc?.muziekbank, ...data.muziekbank } as NonNullable<Recording['muziekbank']>;
  const isDutch = req.i18n?.language !== 'en';
  const refuse = (message: string) => {
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: 'muziekbank.captions', message }],
      req,
    });
  };
  const read = next.captions ? parseVtt(next.captions) : undefined;
  if (read && 'fault' in read)
    refuse(
      isDutch
        ? `Deze ondertiteling is geen goede WebVTT (regel ${read.fault.line}).`
        : `These captions are no good WebVTT (line ${read.fault.line}).`,
    );
  const status = (data._status ?? originalDoc?._status) as string | undefined;
  if (status === 'published' && !read && !next.noCaptions?.trim())
    refuse(
      isDutch
        ? 'Voeg ondertiteling toe, of schrijf waarom die er niet is.'
        : 'Add captions, or write why there are none.',
    );
  return data;
};
