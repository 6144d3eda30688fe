import { unlink } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';
import { afterCommit } from '../../../src/flavours/hub.ts';
import { filmPath } from './folder.ts';

/** Takes a film away once the change that no longer needs it is stored. @param film its name, as stored */
export async function removeFilm({
  req,
  film,
}: {
  req: PayloadRequest;
  film: string | null | undefined;
}): Promise<void> {
  const path = filmPath(film);
  if (path) await afterCommit(req, () => void unlink(path).catch(() => undefined));
}
