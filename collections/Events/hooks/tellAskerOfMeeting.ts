import type { CollectionAfterChangeHook } from 'payload';
import { tellAskerOfMeeting as tell } from '../../../src/groups/questions/commands/tellAskerOfMeeting.ts';
import type { Event } from '../../../src/payload-types.ts';

/** Who asked the question hears when people are to meet about it, wherever that was published. */
export const tellAskerOfMeeting: CollectionAfterChangeHook<Event> = async ({ doc, req }) => {
  if (doc._status === 'published' && doc.question) await tell({ req, event: doc });
  return doc;
};
