import type { CollectionBeforeChangeHook } from 'payload';
import type { Dossier } from '../../../src/payload-types.ts';

/** What is published has been looked at. */
export const settleReview: CollectionBeforeChangeHook<Dossier> = ({ data }) =>
  data._status === 'published' ? { ...data, reviewAsked: false } : data;
