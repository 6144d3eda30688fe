import type { FieldAccess } from 'payload';

/**
 * Fields that visitors do not get: which account wrote something would tie together what one person says in
 * several groups, each under a name of its own.
 */
export const forKnown: FieldAccess = ({ req }) => Boolean(req.user);
