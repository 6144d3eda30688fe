import type { Request } from 'express';
import { Problem } from '../core/Problem.ts';

/**
 * Reads a body while counting, and stops at once when it is too large.
 * @param most bytes
 * @throws Problem 413 form.too-large
 */
export async function readBody({ request, most }: { request: Request; most: number }): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new Problem({ status: 413, code: 'form.too-large' });
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Problem({ status: 413, code: 'form.too-large' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
