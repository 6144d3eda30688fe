import type { Where } from 'payload';

/** Parties of which a name, an address or who entered them is still kept. */
export const hasPerson: Where = {
  or: [
    { email: { exists: true } },
    { and: [{ name: { exists: true } }, { name: { not_equals: '' } }] },
    { phone: { exists: true } },
    { enteredBy: { exists: true } },
  ],
};
