import type { Request } from 'express';
import { env } from './env.ts';

const publicHost = new URL(env.PUBLIC_URL).host;

/** Whether a request came to the hub's own address, where accounts and the admin are. */
export function isOnPublicUrl(request: Request): boolean {
  return request.get('host') === publicHost;
}
