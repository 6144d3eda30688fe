import type { Request, Response, Router } from 'express';
import { Problem } from '../core/Problem.ts';
import { methodsOf } from './methodsOf.ts';
import { Moved } from './Moved.ts';

/**
 * What is said when none of these routes answered but one has this path for another method. Who opens the
 * address of a form (loads a refused one anew, chooses the other language there) comes to the page above it.
 * @param path within the router
 * @param link makes an address of a path within the router
 * @returns undefined when the path is in none of them
 */
export function otherMethod({
  request,
  response,
  router,
  path,
  link,
}: {
  request: Request;
  response: Response;
  router: Router;
  path: string;
  link: (path: string) => string;
}): Moved | Problem | undefined {
  const methods = methodsOf({ router, path });
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (methods.size === 0 || methods.has(isReading ? 'get' : request.method.toLowerCase())) return undefined;
  if (isReading) return new Moved(link(pageAbove({ router, path })), 303);
  const allowed = [...methods].flatMap((method) =>
    method === 'get' ? ['GET', 'HEAD'] : method.toUpperCase(),
  );
  response.setHeader('Allow', allowed.join(', '));
  return new Problem({ status: 405, code: 'form.invalid' });
}

function pageAbove({ router, path }: { router: Router; path: string }): string {
  const above = path.replace(/\/[^/]*\/?$/, '') || '/';
  return above === '/' || methodsOf({ router, path: above }).has('get')
    ? above
    : pageAbove({ router, path: above });
}
