import { Problem } from '../core/Problem.ts';
import { listTag } from '../core/cache/tags.ts';
import type { Dossier, User } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readBySlug } from '../site/read.ts';
import { dossierStanding, type DossierStanding } from './standing.ts';
import type { DossierVersion } from './versions/DossierVersion.ts';
import { newestVersion } from './versions/newestVersion.ts';

export type LoadedDossier = {
  /** What this person gets to read: published, or for who writes along what is not published yet. */
  dossier: Dossier;
  standing: DossierStanding;
  /** Saved last; only for who writes along. */
  newest: DossierVersion | undefined;
};
export type WrittenDossier = LoadedDossier & { user: User; newest: DossierVersion };

/**
 * The dossier of an address, for someone who may see it.
 * @throws Problem 404 for a dossier that is not there and for a draft of others, alike
 * @throws Moved when the address is an old one
 */
export async function loadDossier({
  ctx,
  slug,
}: {
  ctx: LibraryContext;
  slug: string;
}): Promise<LoadedDossier> {
  const dossier = await readBySlug({ ctx, collection: 'dossiers', slug });
  // A group that is opened or closed changes what the page says of where the dossier came from.
  ctx.tags.add(listTag('groups', ctx.library.id));
  if (!ctx.user) return { dossier, standing: { canWrite: false, canPublish: false }, newest: undefined };
  const newest = await newestVersion({ payload: ctx.payload, id: dossier.id });
  const standing = await dossierStanding({
    payload: ctx.payload,
    user: ctx.user,
    dossier: newest?.dossier ?? dossier,
  });
  return { dossier, standing, newest: standing.canWrite ? newest : undefined };
}

/**
 * The dossier of an address, for someone who writes along.
 * @throws Problem 401 log-in-first for a visitor, whether the dossier is there or not; 404 for a draft of
 *   others; 403 not-allowed for a published dossier of others
 */
export async function loadForWriter(args: { ctx: LibraryContext; slug: string }): Promise<WrittenDossier> {
  const { user } = args.ctx;
  if (!args.ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
  const loaded = await loadDossier(args);
  const { newest } = loaded;
  if (!loaded.standing.canWrite || !newest) throw new Problem({ status: 403, code: 'not-allowed' });
  return { ...loaded, user, newest };
}

/**
 * The dossier of an address, for a librarian of its library.
 * @throws Problem as loadForWriter; 403 not-allowed for other writers
 */
export async function loadForLibrarian(args: { ctx: LibraryContext; slug: string }): Promise<WrittenDossier> {
  const loaded = await loadForWriter(args);
  if (!loaded.standing.canPublish) throw new Problem({ status: 403, code: 'not-allowed' });
  return loaded;
}
