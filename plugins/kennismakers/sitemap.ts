import { readMany } from '../../src/flavours/hub.ts';
import type { Ctx } from './Ctx.ts';
import { here } from './here.ts';

/** Pages for search engines: formats and the guide. People by name are not among them. */
export async function sitemap(ctx: Ctx): Promise<{ path: string; changed?: string }[]> {
  const { docs } = await readMany({
    ctx,
    collection: 'kennismakers-formats',
    where: here(ctx, { visibility: { in: ['library', 'network'] } }),
    sort: '-updatedAt',
    limit: 100,
    depth: 0,
  });
  return [
    { path: '/formats' },
    { path: '/gids' },
    ...docs.map(({ slug, updatedAt }) => ({ path: `/formats/${slug}`, changed: updatedAt })),
  ];
}
