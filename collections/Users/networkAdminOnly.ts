import type { FieldAccess } from 'payload';

/** Fields that only a network admin sets. */
export const networkAdminOnly: FieldAccess = ({ req }) => Boolean(req.user?.networkAdmin);
