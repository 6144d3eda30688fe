import type { CollectionBeforeValidateHook } from 'payload';
import { rsvpKey } from '../../../src/agenda/rsvpKey.ts';
import { idOf } from '../../../src/people/roles.ts';

/** Gives an RSVP its key when it is made; the unique index on the key holds one per address. */
export const setKey: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || originalDoc?.key) return data;
  const event = idOf(data.event);
  if (event) data.key = rsvpKey({ event, email: data.email });
  return data;
};
