import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { logger } from './logger.ts';
import { requestId } from './requestId.ts';
import { withoutPersonalData } from './withoutPersonalData.ts';

/**
 * Gives a request an id, which is in the answer and in every line logged meanwhile, and logs one line
 * about it: what was asked and answered, never by whom. Personal links are cut off.
 */
export const requestLog: RequestHandler = (request, response, next) => {
  const id = randomUUID();
  const { method, path } = request;
  const started = performance.now();
  response.setHeader('X-Request-Id', id);
  if (logger.isLevelEnabled('debug')) {
    response.on('finish', () => {
      logger.debug({
        request: id,
        method,
        path: withoutPersonalData(path),
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - started),
      });
    });
  }
  requestId.run(id, next);
};
