import type { Payload } from 'payload';
import type { Event, User } from '../../../payload-types.ts';
import { planAs } from '../../../rooms/plannerOf.ts';
import { inEvent } from '../../inEvent.ts';
import { updatePublished, type Content } from './updatePublished.ts';

/**
 * Changes a published activity for someone on the site. Its room and who signed up follow in the same
 * transaction (collections/Events/hooks).
 * @param change see updatePublished
 * @throws Problem 404 when it is gone; whatever `change` throws; room.taken and the like
 */
export async function saveMeeting({
  payload,
  event,
  user,
  change,
}: {
  payload: Payload;
  event: string;
  user: User;
  change: (published: Event) => Content;
}): Promise<Event> {
  return inEvent({
    payload,
    event,
    work: async (req) => {
      planAs({ req, user });
      return updatePublished({ req, event, change });
    },
  });
}
