import type { CollectionBeforeValidateHook } from 'payload';
import { idOf } from '../../../src/people/roles.ts';

/** One membership per person and group; the unique index on the key holds it. */
export const setKey: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const group = idOf(data?.group ?? originalDoc?.group);
  const user = idOf(data?.user ?? originalDoc?.user);
  if (data && group && user) data.key = `${group}:${user}`;
  return data;
};
