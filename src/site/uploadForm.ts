import type { Request, RequestHandler } from 'express';
import { completePage } from '../flavours/site/completePage.ts';
import { Problem } from '../core/Problem.ts';
import type { LibraryContext } from './Context.ts';
import { contextOf } from './contextOf.ts';
import type { FormState } from './FormState.ts';
import { guardForm } from './guardForm.ts';
import { limitForms } from './limitForms.ts';
import type { PageAnswer } from './PageAnswer.ts';
import { receiveFile, type ReceivedFile } from './receiveFile.ts';
import { drawPage, sendPage } from './sendPage.ts';

type Args<C> = {
  /** Bytes. */
  most: number;
  /** Where files lie while they come in. */
  folder: string;
  /** Asked before a byte is read. @throws Problem for who may not */
  mayUpload: (args: { ctx: C; request: Request }) => Promise<void>;
  /** @returns where to go next */
  handle: (args: { ctx: C; request: Request; file: ReceivedFile }) => Promise<string>;
  /** The page with the form, with what must be mended. */
  show: (args: { ctx: C; request: Request; form: FormState }) => Promise<PageAnswer>;
};

/** A form with one file, as `form` is one with words. What was not moved is taken away. */
export function uploadForm<C extends LibraryContext>({
  most,
  folder,
  mayUpload,
  handle,
  show,
  own,
}: Args<C> & { own: (ctx: LibraryContext) => C }): RequestHandler[] {
  const answer: RequestHandler = async (request, response) => {
    const ctx = own((await contextOf(request)) as LibraryContext);
    await mayUpload({ ctx, request });
    let file: ReceivedFile | undefined;
    try {
      file = await receiveFile({ request, folder, most });
      if (!file) throw new Problem({ code: 'field.required', field: 'bestand' });
      const location = await handle({ ctx, request, file });
      response.setHeader('Cache-Control', 'private, no-store');
      response.redirect(303, location);
    } catch (err) {
      if (!(err instanceof Problem) || [401, 403, 404].includes(err.status) || err.status >= 500) throw err;
      const message = ctx.t.problems[err.code](err.facts);
      const state: FormState = { values: {}, errors: [{ field: err.field ?? 'bestand', message }] };
      const page = await completePage({ ctx, page: await show({ ctx, request, form: state }) });
      const drawn = drawPage({ ctx, page: { ...page, status: err.status, robots: 'noindex' } });
      sendPage({ request, response, page: drawn, isPrivate: true });
    } finally {
      await file?.forget();
    }
  };
  return [limitForms, guardForm, answer];
}
