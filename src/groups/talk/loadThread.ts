import type { Request } from 'express';
import type { Thread } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { readBySlug } from '../../site/read.ts';
import { loadForMember, loadForModerator, loadGroup, type LoadedGroup } from '../loadGroup.ts';

export type LoadedThread = LoadedGroup & { thread: Thread };

const loaders = { see: loadGroup, talk: loadForMember, run: loadForModerator };

/**
 * The conversation of an address, with its group, for someone who may see it, talk in it, or run the group.
 * @throws Problem as loadGroup, loadForMember or loadForModerator; 404 when it is not there
 * @throws Moved when the address is an old one
 */
export async function loadThread({
  ctx,
  request,
  to,
}: {
  ctx: LibraryContext;
  request: Request;
  to: keyof typeof loaders;
}): Promise<LoadedThread> {
  const loaded = await loaders[to]({ ctx, slug: String(request.params.group) });
  const thread = await readBySlug({
    ctx,
    collection: 'threads',
    slug: String(request.params.thread),
    where: { group: { equals: loaded.group.id } },
    depth: 0,
  });
  return { ...loaded, thread };
}
