import type { IncomingMessage } from 'node:http';

const mostWaiting = 256 * 1024;

/**
 * A body as a web stream that can be given up at any moment: what still comes is thrown away, so that the
 * sender hears the answer. `Readable.toWeb` ends the process when it is given up too late, and a request
 * that is itself the body takes its connection with it.
 */
export function bodyStream(request: IncomingMessage): ReadableStream<Uint8Array> {
  let isOpen = true;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        request.on('data', (part: Buffer) => {
          if (!isOpen) return;
          controller.enqueue(part);
          if ((controller.desiredSize ?? 0) <= 0) request.pause();
        });
        request.pause();
        request.once('end', () => {
          if (isOpen) controller.close();
          isOpen = false;
        });
        const brokenOff = () => {
          if (isOpen) controller.error(new Error('Unexpected end of form'));
          isOpen = false;
        };
        request.once('error', brokenOff);
        request.once('close', brokenOff);
      },
      pull() {
        request.resume();
      },
      cancel() {
        isOpen = false;
        request.resume();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }),
  );
}
