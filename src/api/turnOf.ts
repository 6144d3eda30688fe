import { createHash } from 'node:crypto';

/** A document, and what is done with it: `/events/1a2b…`, `/events/1a2b…/duplicate`. */
const ofDocument = /^\/([\w-]+)\/([\w-]{20,})(?:\/|$)/;

/**
 * Which requests wait for one another in this process: writes of one document, and logins with one
 * password. Without it all but one meet a conflict and do their work for nothing.
 * @param path within REST, such as `/events/1a2b…`
 * @returns a key for inTurn; undefined for what never waits
 */
export function turnOf({
  method,
  path,
  body,
}: {
  method: string;
  path: string;
  body?: Buffer;
}): string | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (path === '/users/login' && body) return `login:${createHash('sha256').update(body).digest('hex')}`;
  const [, collection, id] = ofDocument.exec(path) ?? [];
  return id ? `rest:${collection}:${id}` : undefined;
}
