import type { FieldAccess } from 'payload';

const no: FieldAccess = () => false;

/** Fields that only commands of the flavour write. */
export const byCommand = { create: no, update: no };

/** Such fields that nobody reads either. */
export const hiddenByCommand = { ...byCommand, read: no };
