import type { RequestHandler, Router } from 'express';
import { contextOf } from './contextOf.ts';
import { otherMethod } from './otherMethod.ts';

/** Hands a request to the routes of its library or of the network, with the path within it. */
export function bySite({ library, network }: { library: Router; network: Router }): RequestHandler {
  return async (request, response, next) => {
    const ctx = await contextOf(request);
    const { search } = new URL(request.originalUrl, 'http://hub.invalid');
    request.url = `${ctx.path}${search}`;
    const { path, link, networkLink } = ctx;
    const askNetwork = () =>
      network(request, response, (err?: unknown) =>
        next(err ?? otherMethod({ request, response, router: network, path, link: networkLink })),
      );
    if (!ctx.library) return askNetwork();
    const onOwnHost = link('/') === networkLink('/');
    library(request, response, (err?: unknown) => {
      const failure = err ?? otherMethod({ request, response, router: library, path, link });
      if (failure || !onOwnHost) return next(failure);
      askNetwork();
    });
  };
}
