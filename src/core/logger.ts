import { pino } from 'pino';
import { env } from './env.ts';

/** Lines of JSON on standard output. They never hold names, addresses or words of people. */
export const logger = pino({
  level: env.LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ['email', 'name', '*.email', '*.name', 'err.data', 'err.config'], remove: true },
});

/** Payload's own lines go the same way. */
export const payloadLogger = logger.child({ part: 'payload' });
