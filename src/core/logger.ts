import { pino } from 'pino';
import { env } from './env.ts';
import { requestId } from './requestId.ts';
import { withoutPersonalData } from './withoutPersonalData.ts';

type LoggedError = {
  type: string;
  message: string;
  stack?: string;
  code?: unknown;
  status?: unknown;
  cause?: LoggedError;
};

/** Only what is named here: errors of databases and mail servers carry what people entered. */
function describeError(err: unknown, depth = 0): LoggedError {
  if (!(err instanceof Error)) return { type: typeof err, message: withoutPersonalData(String(err)) };
  const { code, status } = err as { code?: unknown; status?: unknown };
  return {
    type: err.constructor.name,
    message: withoutPersonalData(err.message),
    stack: err.stack && withoutPersonalData(err.stack),
    code,
    status,
    cause: err.cause && depth < 3 ? describeError(err.cause, depth + 1) : undefined,
  };
}

/** Sentences come as text, in an object, or from an error that is logged by itself. */
function safePart(part: unknown): unknown {
  if (typeof part === 'string') return withoutPersonalData(part);
  if (part instanceof Error) return { err: part, msg: withoutPersonalData(part.message) };
  const { msg } = (part ?? {}) as { msg?: unknown };
  return typeof msg === 'string' ? { ...(part as object), msg: withoutPersonalData(msg) } : part;
}

/** Lines of JSON on standard output. They never hold names, addresses or words of people. */
export const logger = pino({
  level: env.LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: () => {
    const request = requestId.getStore();
    return request ? { request } : {};
  },
  serializers: { err: (err: unknown) => describeError(err) },
  redact: { paths: ['email', 'name', '*.email', '*.name'], remove: true },
  hooks: {
    logMethod(args, method) {
      method.apply(this, args.map(safePart) as Parameters<typeof method>);
    },
  },
});

/** Payload's own lines go the same way. */
export const payloadLogger = logger.child({ part: 'payload' });
