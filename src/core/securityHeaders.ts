import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { env } from './env.ts';
import { directives } from './pagePolicy.ts';

const isSecure = env.PUBLIC_URL.startsWith('https:');

/** The usual headers; a page that shows more says so (pagePolicy), and the admin sets a policy of its own. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: { useDefaults: false, directives },
  strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  crossOriginEmbedderPolicy: false,
  xFrameOptions: { action: 'deny' },
});
