import { randomUUID } from 'node:crypto';
import type { CollectionBeforeValidateHook } from 'payload';
import { idOf } from '../../../src/people/roles.ts';

/** Gives a profile its key: the unique index on it holds one profile per person and library. */
export const setKey: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || originalDoc?.key) return data;
  const user = idOf(data.user as string | undefined);
  data.key = user ? `${idOf(data.library as string)}:${user}` : randomUUID();
  return data;
};
