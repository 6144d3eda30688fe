import type { RequestHandler } from 'express';
import { Problem } from '../core/Problem.ts';

/**
 * Refuses an address that cannot be read, or holds what no address of ours has: bytes that are no text, and
 * what programs take for the name of another host. The character 0 is taken out of what is searched for:
 * databases fall over it.
 * @throws Problem 400 form.invalid
 */
export const refuseBroken: RequestHandler = (request, _response, next) => {
  if (isReadable(request.originalUrl)) {
    request.url = request.url.replaceAll('%00', '');
    request.originalUrl = request.originalUrl.replaceAll('%00', '');
    return next();
  }
  // The page that says so is one of the network: of this address nothing can be told.
  const home = request.originalUrl.startsWith('/en/') ? '/en' : '/';
  request.url = home;
  request.originalUrl = home;
  next(new Problem({ status: 400, code: 'form.invalid' }));
};

function isReadable(address: string): boolean {
  if (address.startsWith('//') || !URL.canParse(address, 'http://hub.invalid')) return false;
  const [path = ''] = address.split('?');
  if (path.includes('\\') || path.includes('%00')) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
