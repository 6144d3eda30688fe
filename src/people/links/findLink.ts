import { Problem } from '../../core/Problem.ts';
import { readLink, type Link } from './readLink.ts';

/** Reads a link as readLink does; nothing for one that nobody made. */
export async function findLink(args: Parameters<typeof readLink>[0]): Promise<Link | undefined> {
  try {
    return await readLink(args);
  } catch (err) {
    if (err instanceof Problem && err.code === 'token.unknown') return undefined;
    throw err;
  }
}
