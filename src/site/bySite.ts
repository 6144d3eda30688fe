import type { RequestHandler, Router } from 'express';
import { contextOf } from './contextOf.ts';

/** Hands a request to the routes of its library or of the network, with the path within it. */
export function bySite({ library, network }: { library: Router; network: Router }): RequestHandler {
  return async (request, response, next) => {
    const ctx = await contextOf(request);
    const { search } = new URL(request.originalUrl, 'http://hub.invalid');
    request.url = `${ctx.path}${search}`;
    if (!ctx.library) return network(request, response, next);
    const onOwnHost = ctx.link('/') === ctx.networkLink('/');
    library(request, response, (err?: unknown) => {
      if (err || !onOwnHost) return next(err);
      network(request, response, next);
    });
  };
}
