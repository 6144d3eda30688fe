import type { PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Dossier, Event, User } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { createDossier } from './createDossier.ts';
import { nameDossier, publishedMeeting } from './nameDossier.ts';
import { startFacts } from './startFacts.ts';

/** What a way of working begins the dossier of a meeting with. */
export type MeetingStart = {
  kind: Dossier['kind'];
  /** In the history: where it comes from. */
  note: string;
  /** Markdown, in the place of the question. */
  question?: string;
  /** Ids, beside those of the meeting itself. */
  titles?: string[];
};

/**
 * Begins the dossier of a meeting in a way of working, in the transaction of `req`: with its minutes, its themes and
 * titles, and what that way of working adds.
 * @throws Problem 409 conflict when it has a dossier already
 */
export async function dossierOfMeeting({
  req,
  library,
  event,
  by,
  start: { kind, note, question, titles = [] },
}: {
  req: PayloadRequest;
  /** Id. */
  library: string;
  event: Event;
  by: User;
  start: MeetingStart;
}): Promise<Dossier> {
  const meeting = await publishedMeeting({ req, id: event.id });
  if (idOf(meeting.dossier)) throw new Problem({ status: 409, code: 'conflict' });
  const dossier = await createDossier({
    req,
    start: {
      library,
      title: event.title,
      kind,
      facts: { ...startFacts({ event }), question },
      by,
      note,
      from: {
        events: [event.id],
        titles: [...new Set([...idsOf(meeting.titles), ...titles])],
        themes: idsOf(event.themes),
        authors: [by.id],
      },
    },
  });
  await nameDossier({ req, event: meeting, dossier: dossier.id, user: by });
  return dossier;
}

function idsOf(things: (string | { id: string })[] | null | undefined): string[] {
  return (things ?? []).map((thing) => idOf(thing)).filter((id) => id !== undefined);
}
