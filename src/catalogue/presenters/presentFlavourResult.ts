import type { SearchResultProps } from '../../../templates/parts/SearchResult.tsx';
import { wordsOf } from '../../flavours/site/flavourContext.ts';
import { allLibraries } from '../../libraries/registry.ts';
import type { Context } from '../../site/Context.ts';
import { elsewhere } from '../elsewhere.ts';
import type { FoundOfFlavour } from '../search/readFlavourHits.ts';
import { shorten } from './presentResult.ts';

/** Something of a flavour that was found: of which kind, and of which library when that is not the page's own. */
export async function presentFlavourResult({
  ctx,
  kind,
  library,
  found,
}: { ctx: Context } & FoundOfFlavour): Promise<SearchResultProps> {
  const { flavour, search } = kind;
  const path = `/${flavour.slug}${found.path}`;
  const isOwn = ctx.library !== null && ctx.library.id === library;
  const owner = (await allLibraries(ctx.payload)).find(({ id }) => id === library);
  return {
    title: found.title,
    kind: search.one(wordsOf({ flavour, language: ctx.language })),
    href: isOwn || !owner ? ctx.link(path) : elsewhere(ctx).link(`/${owner.slug}${path}`),
    summary: shorten(found.summary),
    facts: isOwn || !owner ? [] : [owner.name],
  };
}
