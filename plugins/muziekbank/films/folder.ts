import path from 'node:path';
import { env } from '../../../src/flavours/hub.ts';

/** Where films lie: with the other files of documents, so that they are kept and emptied with them. */
export const filmFolder = path.join(path.resolve(env.DATA_DIR), 'media', 'muziekbank');
/** Where they lie while they come in. */
export const comingFolder = path.join(filmFolder, 'komt');

/** Path of a film by the name that is stored; undefined for a name that the hub did not give. */
export function filmPath(film: string | null | undefined): string | undefined {
  return film && /^[0-9a-f-]{36}\.(mp4|webm|mp3|m4a|ogg)$/.test(film)
    ? path.join(filmFolder, film)
    : undefined;
}
