import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';
import type { RequestHandler } from 'express';
import { env } from '../core/env.ts';
import { isOnPublicUrl } from '../core/isOnPublicUrl.ts';

/**
 * The admin, through Next, on PUBLIC_URL only. Nothing else reaches Next.
 * @param dev compile as one goes; otherwise `next build` must have run
 */
export async function createAdminBridge({ dev }: { dev: boolean }): Promise<RequestHandler> {
  // Next listens for upgrades of connections; on our server those would be left without an answer.
  const httpServer = dev ? undefined : createServer();
  const nextApp = next({ dev, dir: path.resolve('.'), quiet: true, httpServer });
  await nextApp.prepare();
  const handle = nextApp.getRequestHandler();
  return async (request, response, proceed) => {
    if (!/^\/(admin|_next)(\/|$)/.test(request.path)) return proceed();
    if (!isOnPublicUrl(request)) return response.redirect(302, `${env.PUBLIC_URL}${request.originalUrl}`);
    const policy = adminPolicy({ nonce: randomBytes(16).toString('base64'), dev });
    request.headers['content-security-policy'] = policy; // Next reads the nonce from the request
    response.setHeader('Content-Security-Policy', policy);
    await handle(request, response);
  };
}

/** Scripts by nonce; styles inline, as Payload's admin needs (docs/direction.md). */
function adminPolicy({ nonce, dev }: { nonce: string; dev: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
  ].join('; ');
}
