import type { Payload } from 'payload';
import { env } from '../env.ts';
import { watchFile } from './watchFile.ts';
import { watchMongo } from './watchMongo.ts';

/**
 * Keeps the cache true when another process writes: on MongoDB by what changed, within a second; on the
 * embedded file (an import, a seed) by forgetting everything.
 * @param onChange also called when libraries may have changed
 * @returns stops watching
 */
export function watchOtherProcesses({
  payload,
  onChange,
}: {
  payload: Payload;
  onChange: () => void;
}): () => Promise<void> {
  return env.isEmbedded ? watchFile({ payload, onChange }) : watchMongo({ payload, onChange });
}
