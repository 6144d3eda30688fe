import type { CollectionBeforeValidateHook } from 'payload';
import type { Title } from '../../../src/payload-types.ts';

/** One title per source and id; the unique index on the key holds it. */
export const setSourceKey: CollectionBeforeValidateHook<Title> = ({ data, originalDoc }) => {
  const source = data?.source ?? originalDoc?.source;
  const sourceId = data?.sourceId ?? originalDoc?.sourceId;
  if (!data || !source || !sourceId) return data;
  return { ...data, sourceKey: `${source}:${sourceId}` };
};
