import type { Payload } from 'payload';
import type { StartFacts } from '../../../templates/dossiers/StartFacts.ts';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { markdownToLexical } from '../../core/richtext/markdownToLexical.ts';
import type { RichText } from '../../core/richtext/RichText.ts';
import { idOf } from '../../people/roles.ts';
import type { Dossier, User } from '../../payload-types.ts';
import { storeVersion } from '../commands/changeDossier.ts';
import { dossierStanding } from '../standing.ts';
import { newestVersion } from '../versions/newestVersion.ts';
import { nameDossier, publishedMeeting } from './nameDossier.ts';

/**
 * Puts the minutes of a meeting below the newest text of a dossier, with the meeting as its origin: a new
 * version, and the note with the meeting, together or not at all. Done twice, it is done once.
 * @param text the minutes with their heading, as Markdown
 * @param themes of the meeting, as ids: the dossier gets those too
 * @throws Problem 403 not-allowed for who does not write along in that dossier
 */
export async function addMinutes({
  payload,
  dossier,
  event,
  text,
  themes,
  user,
  note,
}: {
  payload: Payload;
  dossier: string;
  event: string;
  text: string;
  themes: string[];
  user: User;
  note: string;
}): Promise<void> {
  await transact({
    payload,
    key: `dossier ${dossier}`,
    work: async (req) => {
      const newest = await newestVersion({ payload, req, id: dossier });
      if (!newest) throw new Problem({ status: 404, code: 'not-found' });
      const standing = await dossierStanding({ payload, req, user, dossier: newest.dossier });
      if (!standing.canWrite) throw new Problem({ status: 403, code: 'not-allowed' });
      const events = idsOf(newest.dossier.events);
      if (events.includes(event)) return;
      await storeVersion({
        req,
        newest,
        by: user,
        change: {
          body: append({ body: newest.dossier.body, text }),
          events: [...events, event],
          themes: [...new Set([...idsOf(newest.dossier.themes), ...themes])],
          changeNote: note.slice(0, 200),
        },
      });
      await nameDossier({ req, event: await publishedMeeting({ req, id: event }), dossier, user });
    },
  });
}

/** The minutes of a meeting, to stand below what is there: Markdown. */
export function minutesChapter({ facts, title }: { facts: StartFacts; title: string }): string {
  const { meeting } = facts;
  if (!meeting) return '';
  const place = meeting.place ? `, ${meeting.place}` : '';
  return [
    `## ${title}`,
    `${meeting.link} (${meeting.when}${place})`,
    meeting.minutes,
    meeting.learned && `### Wat we leerden\n\n${meeting.learned}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function append({ body, text }: { body: Dossier['body']; text: string }): RichText {
  const added = markdownToLexical(text);
  if (!body) return added;
  return { ...body, root: { ...body.root, children: [...body.root.children, ...added.root.children] } };
}

function idsOf(values: (string | { id: string })[] | null | undefined): string[] {
  return (values ?? []).map((value) => idOf(value)).filter((id): id is string => id !== undefined);
}
