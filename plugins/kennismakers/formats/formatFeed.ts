import { atomFeed, publicLink, readMany } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

/** `/formats.atom`: formats that everyone may see, newest first. */
export async function formatFeed(ctx: Ctx): Promise<string> {
  const { library, language } = ctx;
  const { docs } = await readMany({
    ctx,
    collection: 'kennismakers-formats',
    where: here(ctx, { visibility: { in: ['library', 'network'] } }),
    sort: '-createdAt',
    limit: 50,
  });
  const link = (path: string) => publicLink({ library, language, path: `/kennismakers${path}` });
  return atomFeed({
    id: link('/formats'),
    title: `${ctx.words.format.title} – ${library.name}`,
    link: link('/formats'),
    self: link('/formats.atom'),
    language,
    author: library.name,
    updated: docs[0]?.updatedAt ?? library.updatedAt,
    items: docs.map((format) => ({
      id: link(`/formats/${format.id}`),
      title: format.title,
      link: link(`/formats/${format.slug}`),
      summary: format.summary ?? '',
      at: format.createdAt,
    })),
  });
}
