import { atomFeed, publicLink, readMany } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';

/** `/oproepen.atom`: the calls of the last months. */
export async function callFeed(ctx: Ctx): Promise<string> {
  const { library, language } = ctx;
  const { docs } = await readMany({
    ctx,
    collection: 'kennismakers-calls',
    where: here(ctx),
    sort: '-month',
    limit: 24,
  });
  const link = (path: string) => publicLink({ library, language, path });
  return atomFeed({
    id: `${link('/kennismakers')}/oproepen`,
    title: `${ctx.words.calls.title} – ${library.name}`,
    link: link('/kennismakers'),
    self: link('/kennismakers/oproepen.atom'),
    language,
    author: library.name,
    updated: docs[0]?.updatedAt ?? library.updatedAt,
    items: docs.map((call) => {
      const theme = typeof call.theme === 'object' ? call.theme?.slug : undefined;
      return {
        id: `${link('/kennismakers')}/oproepen/${call.month}`,
        title: call.title,
        link: link(theme ? `/voorstel?thema=${encodeURIComponent(theme)}` : '/voorstel'),
        summary: call.text ?? '',
        at: call.createdAt,
      };
    }),
  });
}
