import { Problem } from '../core/Problem.ts';
import type { Group } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readBySlug } from '../site/read.ts';
import { blocked } from '../moderation/isBlocked.ts';
import { standingIn, type Standing } from './standing.ts';

export type LoadedGroup = { group: Group; standing: Standing };

/**
 * The group of an address, for someone who may see it.
 * @throws Problem 404 for a group that is not there and for one that this person may not see, alike
 * @throws Moved when the address is an old one
 */
export async function loadGroup({ ctx, slug }: { ctx: LibraryContext; slug: string }): Promise<LoadedGroup> {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const group = await readBySlug({ ctx, collection: 'groups', slug });
  return { group, standing: await standingIn({ payload: ctx.payload, user: ctx.user, group }) };
}

/**
 * The group of an address, for someone who takes part in it.
 * @throws Problem 404 as loadGroup; 401 log-in-first and 403 group.not-member or group.blocked for a group that is seen
 */
export async function loadForMember(args: { ctx: LibraryContext; slug: string }): Promise<LoadedGroup> {
  const loaded = await loadGroup(args);
  if (loaded.standing.canTalk) return loaded;
  if (!args.ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  if (loaded.standing.blockedUntil) throw blocked(loaded.standing.blockedUntil);
  throw new Problem({ status: 403, code: 'group.not-member' });
}

/**
 * The group of an address, for its moderators and the librarians.
 * @throws Problem 404 for everyone else; 401 log-in-first for a visitor of a group that is seen
 */
export async function loadForModerator(args: { ctx: LibraryContext; slug: string }): Promise<LoadedGroup> {
  const loaded = await loadGroup(args);
  if (loaded.standing.canRun) return loaded;
  if (!args.ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  throw new Problem({ status: 404, code: 'not-found' });
}
