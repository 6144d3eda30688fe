import { Router } from 'express';
import type { LibraryContext } from '../../site/Context.ts';
import { contextOf } from '../../site/contextOf.ts';
import { form } from '../../site/form.ts';
import { libraryPage } from '../../site/page.ts';
import type { Flavour } from '../contract/Flavour.ts';
import * as hub from '../hub.ts';
import { flavourContext } from './flavourContext.ts';
import type { FlavourSite } from './FlavourSite.ts';

/** Pages and forms for one flavour. */
export function makeSite(flavour: Flavour): FlavourSite<Record<string, unknown>, object> {
  const own = (ctx: LibraryContext) => flavourContext({ ctx, flavour });
  return {
    router: () => Router(),
    page: (handler, options) => libraryPage((ctx, request) => handler(own(ctx), request), options),
    form: ({ schema, handle, show, most }) =>
      form<LibraryContext, typeof schema>({
        schema,
        handle: (args) => handle({ ...args, ctx: own(args.ctx) }),
        show: (args) => show({ ...args, ctx: own(args.ctx) }),
        ...(most && { most }),
      }),
    file: (handler) => async (request, response) => {
      const answer = await handler(own((await contextOf(request)) as LibraryContext), request);
      response.setHeader('Cache-Control', 'private, no-store');
      response.setHeader('Vary', 'Cookie');
      response.type(answer.type);
      if ('body' in answer) response.send(answer.body);
      else response.sendFile(answer.path, { cacheControl: false, lastModified: false, etag: false });
    },
    hub,
  };
}
