import type { Payload } from 'payload';
import {
  createDossier,
  escapeMarkdown,
  idOf,
  Problem,
  storeVersion,
  transact,
  newestVersion,
  kindValue,
} from '../../../src/flavours/hub.ts';
import type { Dossier, Library, Question, User } from '../../../src/payload-types.ts';
import { questionOf } from '../desk/questionOf.ts';
import { insertAnswer } from './insertAnswer.ts';

/** The kind of dossier this flavour brings, as it is stored. */
export const socialKind = kindValue({ slug: 'wijkwinkel', key: 'sociaal' }) as Dossier['kind'];

/**
 * Puts a question and its answer, as a librarian has worded them, in the dossier of a theme: all of it in one
 * transaction, and once. It becomes the newest version, to be published as any change is.
 * @param dossier id of one there is, or the title of a new one
 * @returns the slug of the dossier
 * @throws Problem 404, 409 conflict when this question is in a dossier already
 */
export async function addAnswer({
  payload,
  library,
  user,
  id,
  asked,
  answer,
  dossier,
  note,
}: {
  payload: Payload;
  library: Library;
  user: User;
  /** Of the question. */
  id: string;
  asked: string;
  answer: string;
  dossier: { id: string } | { title: string };
  note: string;
}): Promise<string> {
  return transact({
    payload,
    key: `question:${id}`,
    by: user.id,
    work: async (req) => {
      const question = await questionOf({ req, library: library.id, id });
      if (question.wijkwinkel?.inDossier) throw new Problem({ status: 409, code: 'conflict' });
      const start = { req, library, user, question, note };
      const made = 'id' in dossier ? dossier : await begin({ ...start, title: dossier.title });
      const newest = await newestVersion({ payload, req, id: made.id });
      if (!newest || idOf(newest.dossier.library) !== library.id)
        throw new Problem({ status: 404, code: 'not-found' });
      const markdown = `### ${escapeMarkdown(asked.replace(/\s+/g, ' '))}\n\n${answer}`;
      await storeVersion({
        req,
        newest,
        by: user,
        change: {
          body: insertAnswer({ body: newest.dossier.body, markdown }),
          themes: [...new Set([...idsOf(newest.dossier.themes), ...idsOf(question.themes)])],
          changeNote: note.slice(0, 200),
        },
      });
      await payload.update({
        collection: 'questions',
        id,
        data: { publicText: question.publicText || asked.slice(0, 600), wijkwinkel: { inDossier: made.id } },
        depth: 0,
        overrideAccess: true, // a librarian of this library, checked by the page
        req,
      });
      return newest.dossier.slug ?? made.id;
    },
  });
}

function begin({
  title,
  note,
  ...start
}: {
  req: Parameters<typeof createDossier>[0]['req'];
  library: Library;
  user: User;
  question: Question;
  title: string;
  note: string;
}): Promise<Dossier> {
  return createDossier({
    req: start.req,
    start: {
      library: start.library.id,
      title,
      kind: socialKind,
      facts: {},
      by: start.user,
      note,
      from: { themes: idsOf(start.question.themes), authors: [start.user.id] },
    },
  });
}

function idsOf(values: (string | { id: string })[] | null | undefined): string[] {
  return (values ?? []).map((value) => idOf(value)).filter((id): id is string => id !== undefined);
}
