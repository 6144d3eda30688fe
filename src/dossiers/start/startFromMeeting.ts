import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';
import type { Dossier, User } from '../../payload-types.ts';
import { createDossier, type DossierStart } from './createDossier.ts';
import { nameDossier, publishedMeeting } from './nameDossier.ts';

/**
 * Begins a dossier from a meeting: the dossier and the note with the meeting together or not at all.
 * @param known the dossier that the meeting had when the page was shown: a double click makes one dossier
 * @throws Problem 409 conflict when another dossier was made of it meanwhile
 */
export async function startFromMeeting({
  payload,
  event,
  known,
  start,
  user,
}: {
  payload: Payload;
  event: string;
  known: string;
  start: DossierStart;
  user: User;
}): Promise<Dossier> {
  return transact({
    payload,
    key: `event:${event}`,
    work: async (req) => {
      const meeting = await publishedMeeting({ req, id: event });
      if ((idOf(meeting.dossier) ?? '') !== known) throw new Problem({ status: 409, code: 'conflict' });
      const dossier = await createDossier({ req, start });
      await nameDossier({ req, event: meeting, dossier: dossier.id, user });
      return dossier;
    },
  });
}
