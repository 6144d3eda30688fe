import type { SearchResultProps } from '../../../templates/parts/SearchResult.tsx';
import { isOff } from '../../agenda/isOff.ts';
import { isPast } from '../../agenda/isPast.ts';
import { presentEventBadges, presentEventCard } from '../../agenda/presenters/presentEventCard.ts';
import { presentDossierCard } from '../../dossiers/presenters/presentDossierCard.ts';
import { presentGroupCard } from '../../groups/presenters/presentGroupCard.ts';
import { presentPartnerCard } from '../../partners/presenters/presentPartnerCard.ts';
import { idOf } from '../../people/roles.ts';
import type { Library } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { elsewhere } from '../elsewhere.ts';
import type { Found } from '../search/searchWords.ts';
import { presentTitleCard } from './presentTitleCard.ts';

/**
 * Something that was found: of which kind it is, and of which library when that is not the page's own.
 * @param found read with depth 1, public
 */
export function presentResult({ ctx, found }: { ctx: Context; found: Found }): SearchResultProps {
  const kind = ctx.t.search.one[found.kind];
  if (found.kind === 'titles') {
    const card = presentTitleCard({ ctx, title: found.doc });
    const { title, href, creator, year, medium, mediumLabel, lang } = card;
    const facts = [creator, year].filter((fact) => fact !== undefined);
    return {
      title,
      href,
      kind: mediumLabel,
      summary: shorten(found.doc.summary),
      facts,
      cover: { title, creator, medium },
      lang,
    };
  }
  const library = typeof found.doc.library === 'object' ? found.doc.library : null;
  const isOwn = ctx.library !== null && idOf(found.doc.library) === ctx.library.id;
  const facts = isOwn || !library ? [] : [library.name];
  return { kind, ...cardOf({ ctx: isOwn ? ctx : elsewhere(ctx), found, library, facts }) };
}

function cardOf({
  ctx,
  found,
  library,
  facts,
}: {
  ctx: Context;
  found: Exclude<Found, { kind: 'titles' }>;
  library: Library | null;
  facts: string[];
}): Omit<SearchResultProps, 'kind'> {
  if (found.kind === 'events') {
    const { title, href, summary, date, place } = presentEventCard({ ctx, event: found.doc });
    const isOpen = !isOff(found.doc) && !isPast(found.doc);
    return {
      badges: isOpen ? undefined : presentEventBadges({ event: found.doc, t: ctx.t }),
      title,
      href,
      summary: shorten(summary),
      date,
      facts: [place, ...facts].filter((fact) => fact !== undefined),
    };
  }
  if (found.kind === 'partners') {
    const card = presentPartnerCard({ ctx, partner: found.doc });
    const href =
      ctx.library || !library ? card.href : ctx.networkLink(`/${library.slug}/partners/${found.doc.slug}`);
    return { title: card.name, href, summary: shorten(card.summary), facts };
  }
  const card =
    found.kind === 'groups'
      ? presentGroupCard({ ctx, group: found.doc })
      : presentDossierCard({ ctx, dossier: found.doc });
  const { title, href, summary, motif, seed } = card;
  return { title, href, summary: shorten(summary), facts, drawing: { motif, seed } };
}

/** The beginning of a text, whole words. */
export function shorten(text: string | null | undefined): string | undefined {
  if (!text || text.length <= 220) return text || undefined;
  const kept = text.slice(0, 220);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 160))}…`;
}
