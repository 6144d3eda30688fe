import type { Payload } from 'payload';
import { Problem } from '../../../core/Problem.ts';
import { publicLink } from '../../../libraries/publicLink.ts';
import type { Group, Library } from '../../../payload-types.ts';
import { changeQuestion } from './changeQuestion.ts';
import { tellAsker } from './tellAsker.ts';

/**
 * Adds a question to a group that is there already; the asker is invited, unless the group is hidden.
 * @param group id
 * @throws Problem 422 on `groep` when there is no such group in this library
 */
export async function addToGroup({
  payload,
  library,
  id,
  group: groupId,
}: {
  payload: Payload;
  library: Library;
  id: string;
  group: string;
}): Promise<Group> {
  return changeQuestion({
    payload,
    library,
    id,
    work: async ({ req, question }) => {
      const found = await payload.find({
        collection: 'groups',
        where: { id: { equals: groupId }, library: { equals: library.id } },
        depth: 0,
        limit: 1,
        overrideAccess: true, // a librarian of this library, checked by the page
        req,
      });
      const group = found.docs[0];
      if (!group) throw new Problem({ code: 'field.choice', field: 'groep' });
      await payload.update({
        collection: 'questions',
        id,
        data: { group: group.id, state: 'taken' },
        overrideAccess: true, // as above
        req,
      });
      if (!group.question) {
        await payload.update({
          collection: 'groups',
          id: group.id,
          data: { question: id },
          overrideAccess: true, // as above
          req,
        });
      }
      if (group.visibility !== 'hidden') {
        await tellAsker({
          req,
          question,
          library,
          kind: 'question.group',
          content: (words, language) => ({
            subject: words.joined.subject,
            paragraphs: [words.joined.text(group.title)],
            button: {
              label: words.joined.join,
              href: publicLink({ library, language, path: `/groepen/${group.slug}` }),
            },
          }),
        });
      }
      return group;
    },
  });
}
