import { markdownToLexical } from '../../src/core/richtext/markdownToLexical.ts';
import { groupStart } from '../parts/groupStart.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { put } from '../parts/put.ts';
import { questionId } from '../parts/questionId.ts';
import { titlesByName } from '../parts/titlesByName.ts';
import { titlesOfGroup } from '../parts/titlesOfGroup.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

/** Knowledge groups, each tied to the question it grew from. */
export const groups: SeedStep = {
  name: 'knowledge groups',
  per: 'library',
  mark: { collection: 'groups' },
  run: async (seeding) => {
    const theme = await idsBySlug({ seeding, collection: 'themes' });
    const title = await titlesByName(seeding);
    for (const group of seeding.library.groups) {
      const { slug, summary, body, phase, visibility, joinMode, motif } = group;
      const question = await questionId({ seeding, key: group.question });
      const started = groupStart({ seeding, group }).toISOString();
      const id = await put({
        seeding,
        collection: 'groups',
        data: {
          library: seeding.libraryId,
          slug,
          title: group.title,
          summary,
          body: markdownToLexical(body),
          question,
          phase,
          visibility,
          joinMode,
          motif,
          titles: title(titlesOfGroup({ library: seeding.library, group: slug })),
          themes: group.themes.map(theme),
          createdAt: started,
        },
      });
      await remember({ seeding, question, id });
    }
  },
};

/** The question knows the group that was made of it. */
async function remember({
  seeding: { payload, req },
  question,
  id,
}: {
  seeding: LibrarySeeding;
  question: string | undefined;
  id: string;
}): Promise<void> {
  if (!question) return;
  await payload.update({
    collection: 'questions',
    id: question,
    data: { group: id },
    depth: 0,
    overrideAccess: true, // filled by the hub itself
    req,
  });
}
