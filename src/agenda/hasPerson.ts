import type { Where } from 'payload';

/** Parties of which a name, an address or an answer is still kept. */
export const hasPerson: Where = {
  or: [
    { email: { exists: true } },
    { and: [{ name: { exists: true } }, { name: { not_equals: '' } }] },
    { answers: { exists: true } },
    { phone: { exists: true } },
  ],
};
