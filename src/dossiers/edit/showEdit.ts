import type { Request } from 'express';
import { libraryThemes } from '../../libraries/themes.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { doneText } from '../doneText.ts';
import { loadForWriter } from '../loadDossier.ts';
import { editPage } from './editPage.ts';
import { editValues } from './editValues.ts';

/** Starts writing along, from the newest version. */
export async function showEdit(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const loaded = await loadForWriter({ ctx, slug: String(request.params.dossier) });
  const values = editValues({ version: loaded.newest, themes: await libraryThemes(ctx) });
  return editPage({ ctx, loaded, form: { values, errors: [] }, more: { done: doneText(ctx) } });
}
