import { lexicalToMarkdown } from '../../core/richtext/lexicalToMarkdown.ts';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { isSame, presentComparison } from '../compare/presentComparison.ts';
import { contentOf, type DossierContent } from '../DossierContent.ts';
import { loadForWriter } from '../loadDossier.ts';
import { findVersion } from '../versions/findVersion.ts';
import { editPage } from './editPage.ts';
import type { EditValues } from './editSchema.ts';
import { formValues } from './formValues.ts';
import type { WrittenContent } from './readContent.ts';

/**
 * Someone else saved in the meantime: the writer's own text in the form, beside it what the other changed
 * and what saving now would change. Saving again starts from the other's version.
 * @returns undefined when the same was saved twice by the same person (a double click)
 */
export async function conflictPage({
  ctx,
  slug,
  values,
  content,
}: {
  ctx: LibraryContext;
  slug: string;
  values: EditValues;
  content: WrittenContent;
}): Promise<PageAnswer | undefined> {
  const loaded = await loadForWriter({ ctx, slug });
  const { newest, user } = loaded;
  const theirs = contentOf(newest.dossier);
  const isOwn = idOf(newest.dossier.editedBy) === user.id;
  if (isOwn && (await isSame({ ctx, from: theirs, to: content }))) return undefined;
  const started = await startedFrom({ ctx, dossier: newest.dossier.id, version: values.vanaf });
  const t = ctx.t.dossiers.conflict;
  return editPage({
    ctx,
    loaded,
    form: {
      values: { ...formValues(values), titels: content.titles.join(','), vanaf: newest.id },
      errors: [],
    },
    more: {
      conflict: {
        text: t.text(newest.dossier.editedByName ?? t.someone),
        theirs: started && (await presentComparison({ ctx, from: started, to: theirs })),
        yours: await presentComparison({ ctx, from: theirs, to: content }),
        current: lexicalToMarkdown(newest.dossier.body),
      },
    },
  });
}

/** What the writer started from; nothing when that is no version of this dossier. */
async function startedFrom({
  ctx,
  dossier,
  version,
}: {
  ctx: LibraryContext;
  dossier: string;
  version: string;
}): Promise<DossierContent | undefined> {
  try {
    return contentOf((await findVersion({ payload: ctx.payload, dossier, id: version })).dossier);
  } catch (err) {
    if (err instanceof Problem) return undefined;
    throw err;
  }
}
