import { unlink } from 'node:fs/promises';
import type { Request } from 'express';
import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload';
import { bodyStream } from '../api/bodyStream.ts';
import { Problem } from '../core/Problem.ts';

export type ReceivedFile = {
  /** Where it lies until `forget` is called. */
  path: string;
  /** Bytes. */
  size: number;
  /** Takes it away, when it has not been moved. */
  forget: () => Promise<void>;
};

type Sent = { size: number; tempFilePath?: string };

/**
 * Reads a form with one file (`bestand`) as it comes in, to disk and not into memory: Payload's own reader, with
 * limits for this one. Ask who it is from before.
 * @param folder where it is written
 * @param most bytes of the file
 * @returns undefined when no file was chosen
 * @throws Problem 413 form.too-large, 400 form.invalid
 */
export async function receiveFile({
  request,
  folder,
  most,
}: {
  request: Request;
  folder: string;
  most: number;
}): Promise<ReceivedFile | undefined> {
  const spare = 100_000;
  if (Number(request.headers['content-length'] ?? 0) > most + spare)
    throw new Problem({ status: 413, code: 'form.too-large' });
  const upload = {
    useTempFiles: true,
    tempFileDir: folder,
    abortOnLimit: true,
    limits: { fileSize: most, files: 1, fields: 10 },
    requestSizeLimit: most + spare,
    uploadTimeout: 120_000,
  };
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'Content-Type': request.get('Content-Type') ?? '' },
    body: bodyStream(request) as unknown as BodyInit,
    duplex: 'half',
  };
  const asked = Object.assign(new globalThis.Request('http://hub.invalid/', init), {
    payload: { config: { upload } },
  }) as unknown as PayloadRequest & { files?: Record<string, Sent | Sent[]> };
  try {
    await addDataAndFileToRequest(asked);
  } catch (err) {
    if (err instanceof APIError && err.status === 413)
      throw new Problem({ status: 413, code: 'form.too-large' });
    throw new Problem({ status: 400, code: 'form.invalid' });
  }
  const file = [asked.files?.bestand ?? []].flat()[0];
  const path = file?.tempFilePath;
  if (!file || !path) return undefined;
  return { path, size: file.size, forget: () => unlink(path).catch(() => undefined) };
}
