import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { lexicalToMarkdown } from '../../core/richtext/lexicalToMarkdown.ts';
import { markdownToLexical } from '../../core/richtext/markdownToLexical.ts';
import type { Group } from '../../payload-types.ts';
import { groupForHub } from '../groupForHub.ts';

export type GroupChange = Pick<Group, 'title' | 'phase' | 'visibility' | 'joinMode'> & {
  summary: string;
  /** Markdown. */
  body: string;
  archived: boolean;
  /** First posts of new people wait for approval. */
  approveFirst: boolean;
  /** Posts after which someone is no longer new. */
  trustAfter: number;
};

/**
 * Changes a group from its desk.
 * @param version `updatedAt` of the group when the form was drawn
 * @throws Problem 409 conflict when someone else changed the group meanwhile
 */
export async function changeGroup({
  payload,
  group: id,
  version,
  change,
  by,
}: {
  payload: Payload;
  group: string;
  version: string;
  change: GroupChange;
  /** Who does it. */
  by: string;
}): Promise<void> {
  await transact({
    payload,
    key: `group:${id}`,
    by,
    work: async (req) => {
      const group = await groupForHub({ payload, req, id });
      if (!group) throw new Problem({ status: 404, code: 'not-found' });
      if (group.updatedAt !== version) throw new Problem({ status: 409, code: 'conflict' });
      const { body, ...rest } = change;
      // A text that was left alone keeps what Markdown cannot say.
      const isSame = withoutEnds(body) === withoutEnds(group.body ? lexicalToMarkdown(group.body) : '');
      await payload.update({
        collection: 'groups',
        id,
        data: { ...rest, ...(!isSame && { body: markdownToLexical(body) }) },
        depth: 0,
        overrideAccess: true, // whoever runs the group decides
        req,
      });
    },
  });
}

/** Forms send line ends as CRLF. */
function withoutEnds(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
