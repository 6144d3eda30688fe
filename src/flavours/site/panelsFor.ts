import type { LibraryContext } from '../../site/Context.ts';
import { contain } from '../contain.ts';
import type { FlavourPanel, LineSlug } from '../contract/Flavour.ts';
import { flavoursOf } from '../hasFlavour.ts';
import { flavourContext } from './flavourContext.ts';

/** What the flavours of a library show below a thing. */
export async function panelsFor({
  ctx,
  collection,
  doc,
}: {
  ctx: LibraryContext;
  collection: LineSlug;
  doc: { id: string };
}): Promise<(FlavourPanel & { key: string })[]> {
  const found: (FlavourPanel & { key: string })[] = [];
  for (const flavour of flavoursOf(ctx.library)) {
    const show = flavour.panels?.[collection];
    if (!show) continue;
    const own = flavourContext({ ctx, flavour });
    const work = () => show({ ctx: own, doc: doc as never });
    const panel = await contain({
      flavour: flavour.slug,
      where: `panel ${collection}`,
      work,
      otherwise: null,
    });
    if (panel) found.push({ ...panel, key: flavour.slug });
  }
  return found;
}
