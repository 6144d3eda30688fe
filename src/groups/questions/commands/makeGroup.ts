import type { Payload } from 'payload';
import { publicLink } from '../../../libraries/publicLink.ts';
import type { Group, Library } from '../../../payload-types.ts';
import { changeQuestion } from './changeQuestion.ts';
import { tellAsker } from './tellAsker.ts';

/** Makes a knowledge group from a question; the group remembers it, and the asker is invited. */
export async function makeGroup({
  payload,
  library,
  id,
  title,
  summary,
  moderator,
}: {
  payload: Payload;
  library: Library;
  id: string;
  title: string;
  summary: string;
  /** Id of the librarian who made it. */
  moderator: string;
}): Promise<Group> {
  return changeQuestion({
    payload,
    library,
    id,
    work: async ({ req, question }) => {
      const group = await payload.create({
        collection: 'groups',
        data: {
          library: library.id,
          title,
          summary,
          question: id,
          dossier: question.dossier,
          themes: question.themes,
          phase: 'ask',
          visibility: 'public',
          joinMode: 'open',
          moderators: [moderator],
        },
        overrideAccess: true, // a librarian of this library, checked by the page
        req,
      });
      await payload.update({
        collection: 'questions',
        id,
        data: { group: group.id, state: 'taken', publicText: question.publicText || summary || title },
        overrideAccess: true, // as above
        req,
      });
      await tellAsker({
        req,
        question,
        library,
        kind: 'question.group',
        content: (words, language) => ({
          subject: words.group.subject,
          paragraphs: [words.group.text(title)],
          button: {
            label: words.group.join,
            href: publicLink({ library, language, path: `/groepen/${group.slug}` }),
          },
        }),
      });
      return group;
    },
  });
}
