import type { CollectionBeforeChangeHook } from 'payload';
import { now } from '../../../src/core/now.ts';
import type { Question } from '../../../src/payload-types.ts';

/** Notes when a question was done with: the asker's name and address are kept so long after (src/people/retention). */
export const noteClosing: CollectionBeforeChangeHook<Question> = ({ data, originalDoc }) => {
  const state = data.state ?? originalDoc?.state;
  const isClosed = state === 'answered' || state === 'closed';
  const closedAt = isClosed ? (originalDoc?.closedAt ?? now().toISOString()) : null;
  return { ...data, closedAt };
};
