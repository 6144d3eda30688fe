import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import type { Event } from '../../../src/payload-types.ts';

/** An activity ends after it begins. @throws ValidationError 400 on `endsAt` */
export const checkTimes: CollectionBeforeChangeHook<Event> = ({ data, originalDoc, req }) => {
  const startsAt = data.startsAt ?? originalDoc?.startsAt;
  const endsAt = data.endsAt ?? originalDoc?.endsAt;
  if (!startsAt || !endsAt || new Date(endsAt) > new Date(startsAt)) return data;
  throw new ValidationError({
    collection: 'events',
    errors: [
      {
        path: 'endsAt',
        message:
          req.i18n?.language === 'en'
            ? 'The end must come after the start.'
            : 'De eindtijd moet na de begintijd komen.',
      },
    ],
    req,
  });
};
