import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionConfig, PayloadRequest } from 'payload';
import { env } from '../../../src/core/env.ts';
import { textFor } from '../../../src/core/text/index.ts';

type Handler = Extract<CollectionConfig['upload'], { handlers?: unknown }>['handlers'];

/** A file that is not there (any more) is 404; Payload would call it a failure of ours. What is there it serves itself. */
export const answerMissing: NonNullable<Handler>[number] = (async (
  _req: PayloadRequest,
  { params }: { params: { filename: string } },
) => {
  const folder = path.resolve(env.DATA_DIR, 'media');
  const file = path.resolve(folder, params.filename);
  if (!file.startsWith(folder + path.sep)) return;
  const isThere = await stat(file).catch(() => undefined);
  if (isThere) return;
  const message = textFor('nl').problems['not-found']();
  return Response.json({ errors: [{ message, data: { code: 'not-found' } }] }, { status: 404 });
}) as NonNullable<Handler>[number]; // its type knows no answer that is sometimes none
