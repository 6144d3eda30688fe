import type { LibraryContext } from '../../site/Context.ts';
import { contain } from '../contain.ts';
import type { LineSlug } from '../contract/Flavour.ts';
import { flavoursOf } from '../hasFlavour.ts';
import { flavourContext } from './flavourContext.ts';

/** What the flavours of a library say of a thing to search engines, beside the core. */
export async function extraJsonLd({
  ctx,
  collection,
  doc,
}: {
  ctx: LibraryContext;
  collection: LineSlug;
  doc: { id: string };
}): Promise<object[]> {
  const found: object[] = [];
  for (const flavour of flavoursOf(ctx.library)) {
    const say = flavour.jsonld?.[collection];
    if (!say) continue;
    const own = flavourContext({ ctx, flavour });
    const work = () => say({ ctx: own, doc: doc as never });
    found.push(...(await contain({ flavour: flavour.slug, where: 'jsonld', work, otherwise: [] })));
  }
  return found;
}
