import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { logger } from './logger.ts';

/** One line per request: what was asked and answered, never by whom. Personal links are cut off. */
export const requestLog: RequestHandler = (request, response, next) => {
  const id = randomUUID();
  const started = performance.now();
  response.setHeader('X-Request-Id', id);
  response.on('finish', () => {
    logger.debug({
      request: id,
      method: request.method,
      path: withoutSecrets(request.path),
      status: response.statusCode,
      milliseconds: Math.round(performance.now() - started),
    });
  });
  next();
};

function withoutSecrets(path: string): string {
  return path.replace(/\/(aanmelding|uitnodiging|link|bevestigen|reset)\/[^/]+/g, '/$1/…');
}
