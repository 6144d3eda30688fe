import { createElement } from 'react';
import { Search } from '../../../templates/pages/Search.tsx';
import type { SearchResultProps } from '../../../templates/parts/SearchResult.tsx';
import type { ThemeTagView } from '../../../templates/parts/ThemeTags.tsx';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { flavourKind, flavourKinds } from '../../flavours/search/flavourKinds.ts';
import { wordsOf } from '../../flavours/site/flavourContext.ts';
import { presentFlavourResult } from '../presenters/presentFlavourResult.ts';
import { presentRecordingResult } from '../presenters/presentRecordingResult.ts';
import { presentResult } from '../presenters/presentResult.ts';
import { readFlavourHits } from '../search/readFlavourHits.ts';
import { readRecordingHits } from '../search/readRecordingHits.ts';
import { readHits } from '../search/readHits.ts';
import { searchEntries, type SearchResult } from '../search/searchEntries.ts';
import type { Hits } from '../search/SearchQuery.ts';
import { isSearchKind, recordingKind, searchKinds } from '../search/SearchKind.ts';

const longest = 200;

/** Search in everything public: of the own library first, or of the whole network. */
export async function showSearch(ctx: Context): Promise<PageAnswer> {
  const t = ctx.t.search;
  const q = (ctx.query.get('q') ?? '').trim().slice(0, longest);
  const asked = ctx.query.get('soort') ?? '';
  const kind = isSearchKind(asked) || asked === recordingKind || flavourKind(asked) ? asked : undefined;
  const found = await searchEntries({
    payload: ctx.payload,
    q,
    library: ctx.library?.id,
    kinds: kind ? [kind] : undefined,
    page: pageNumber(ctx),
  });
  const results = await presentHits({ ctx, hits: found.hits });
  return {
    title: q ? t.heading(q) : t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(Search, {
        view,
        t,
        q,
        heading: q ? t.heading(q) : t.title,
        filter: {
          action: ctx.link('/zoeken'),
          fields: [{ kind: 'search', name: 'q', label: t.field, value: q }],
          hidden: kind ? { soort: kind } : {},
          result: q ? t.result(found.total) : undefined,
        },
        kinds: q ? kindTags({ ctx, q, kind, found }) : [],
        isLoose: found.isLoose,
        results,
        askHref: ctx.library ? ctx.link('/vraag') : undefined,
        pagination: {
          page: found.page,
          pages: found.pages,
          hrefFor: (page: number) => addressOf({ ctx, q, kind, page }),
        },
      }),
  };
}

/** What was found, of the core and of flavours, best first. */
async function presentHits({
  ctx,
  hits,
}: {
  ctx: Context;
  hits: Hits['hits'];
}): Promise<SearchResultProps[]> {
  const [core, recordings, flavours] = await Promise.all([
    readHits({ ctx, hits }),
    readRecordingHits({ ctx, hits }),
    readFlavourHits({ ctx, hits }),
  ]);
  const results = new Map([
    ...core.map((found) => [found.doc.id, presentResult({ ctx, found })] as const),
    ...recordings.map((found) => [found.doc.id, presentRecordingResult({ ctx, ...found })] as const),
    ...(await Promise.all(
      flavours.map(async (each) => [each.id, await presentFlavourResult({ ctx, ...each })] as const),
    )),
  ]);
  return hits.flatMap(({ id }) => results.get(id) ?? []);
}

/** Everything, and each kind of which something was found, with how many. */
function kindTags({
  ctx,
  q,
  kind,
  found,
}: {
  ctx: Context;
  q: string;
  kind: string | undefined;
  found: SearchResult;
}): ThemeTagView[] {
  const t = ctx.t.search;
  const all = Object.values(found.counts).reduce((total, count) => total + count, 0);
  if (all === 0) return [];
  const labels = new Map<string, string>([
    ...[...searchKinds, recordingKind].map((each) => [each, t.kinds[each]] as const),
    ...flavourKinds().map(
      ({ kind: own, flavour, search }) =>
        [own, search.many(wordsOf({ flavour, language: ctx.language }))] as const,
    ),
  ]);
  const shown = [...labels].filter(([each]) => (found.counts[each] ?? 0) > 0 || each === kind);
  return [
    { label: t.count(t.all, all), href: addressOf({ ctx, q, kind: undefined, page: 1 }), current: !kind },
    ...shown.map(([each, label]) => ({
      label: t.count(label, found.counts[each] ?? 0),
      href: addressOf({ ctx, q, kind: each, page: 1 }),
      current: each === kind,
    })),
  ];
}

function addressOf({
  ctx,
  q,
  kind,
  page,
}: {
  ctx: Context;
  q: string;
  kind: string | undefined;
  page: number;
}): string {
  const query = new URLSearchParams({
    q,
    ...(kind && { soort: kind }),
    ...(page > 1 && { pagina: String(page) }),
  });
  return `${ctx.link('/zoeken')}?${query}`;
}
