import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** What Express has, and its types leave out. */
type Handling = {
  handle: (request: IncomingMessage, response: ServerResponse, next?: (err?: unknown) => void) => void;
};

/** Refused by refuseBroken: no address of ours begins like this. */
const broken = '//';

/**
 * Lets the hub answer what Express itself would: a request line that is no address (`GET http://[/`) comes to no
 * handler, not even to the one for errors. It is given an address that is refused with the hub's own page; one with a
 * host (RFC 9112, section 3.2.2) loses that, for the library is told by the Host header alone.
 */
export function readableTarget(app: Express): Express {
  const handling = app as unknown as Handling;
  const handle = handling.handle.bind(app);
  handling.handle = (request, response, next) => {
    const target = request.url ?? '/';
    const isOfServer = target === '*' && request.method === 'OPTIONS';
    if (!target.startsWith('/') && !isOfServer) request.url = pathOf(target);
    handle(request, response, next);
  };
  return app;
}

function pathOf(target: string): string {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return broken;
  const { pathname, search } = new URL(target);
  return `${pathname}${search}`;
}
