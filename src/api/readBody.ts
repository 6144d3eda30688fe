import type { IncomingMessage } from 'node:http';
import { Problem } from '../core/Problem.ts';

/**
 * Reads a body while counting. What comes after the limit is thrown away as it arrives, so that the
 * sender still hears the answer.
 * @param most bytes
 * @throws Problem 413 form.too-large, 400 form.invalid when it breaks off
 */
export function readBody({ request, most }: { request: IncomingMessage; most: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const refuse = () => {
      request.off('data', take).resume();
      parts.length = 0;
      reject(new Problem({ status: 413, code: 'form.too-large' }));
    };
    function take(part: Buffer): void {
      size += part.length;
      if (size > most) refuse();
      else parts.push(part);
    }
    if (Number(request.headers['content-length'] ?? 0) > most) return refuse();
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(parts)));
    const brokenOff = () => reject(new Problem({ status: 400, code: 'form.invalid' }));
    request.once('error', brokenOff);
    request.once('close', brokenOff);
  });
}
