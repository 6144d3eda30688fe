import { Router } from 'express';
import type { LibraryContext } from '../../site/Context.ts';
import { contextOf } from '../../site/contextOf.ts';
import { form } from '../../site/form.ts';
import { libraryPage } from '../../site/page.ts';
import { uploadForm } from '../../site/uploadForm.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import type { Flavour, FlavourContext } from '../contract/Flavour.ts';
import * as hub from '../hub.ts';
import { flavourContext } from './flavourContext.ts';
import type { FlavourSite } from './FlavourSite.ts';

/** Pages and forms for one flavour. */
export function makeSite(flavour: Flavour): FlavourSite<Record<string, unknown>, object> {
  const own = (ctx: LibraryContext) => flavourContext({ ctx, flavour });
  return {
    router: () => Router(),
    page: (handler, options) =>
      libraryPage(
        async (ctx, request) => {
          const mine = own(ctx);
          return { feeds: feedsOf({ flavour, ctx: mine }), ...(await handler(mine, request)) };
        },
        { ...options, query: flavour.pages?.query },
      ),
    form: ({ schema, handle, show, most, once }) =>
      form<LibraryContext, typeof schema>({
        schema,
        handle: (args) => handle({ ...args, ctx: own(args.ctx) }),
        show: (args) => show({ ...args, ctx: own(args.ctx) }),
        ...(most && { most }),
        once,
      }),
    upload: (args) => uploadForm({ ...args, own }),
    file: (handler) => async (request, response) => {
      const answer = await handler(own((await contextOf(request)) as LibraryContext), request);
      response.setHeader('Cache-Control', 'private, no-store');
      response.setHeader('Vary', 'Cookie');
      response.type(answer.type);
      if ('body' in answer) response.send(answer.body);
      else
        response.sendFile(answer.path, {
          cacheControl: false,
          lastModified: false,
          etag: false,
          dotfiles: 'allow',
        });
    },
    hub,
  };
}

/** Named in the head of each of its pages. */
function feedsOf({ flavour, ctx }: { flavour: Flavour; ctx: FlavourContext }): PageAnswer['feeds'] {
  return (flavour.feeds ?? []).map(({ path, type, title }) => ({
    href: ctx.here(path),
    type,
    title: title(ctx.words),
  }));
}
