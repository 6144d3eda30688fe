import { findTitles as searchTitles } from '../../catalogue/findTitles.ts';
import { toIsbn13 } from '../../catalogue/identifiers/isbn.ts';
import { creatorLine } from '../../catalogue/presenters/presentTitleCard.ts';
import { titlesInOrder } from '../../catalogue/titlesInOrder.ts';
import { Problem } from '../../core/Problem.ts';
import type { Title } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';

export type FoundTitle = { value: string; label: string };

const most = 20;

/**
 * Titles by ISBN or by words, to choose from.
 * @returns at most 20; `isExact` when the ISBN left no choice
 * @throws Problem on the field `zoek`: title.isbn for an ISBN with a wrong digit, title.unknown when none is found
 */
export async function findTitles({
  ctx,
  q,
}: {
  ctx: Context;
  q: string;
}): Promise<{ titles: FoundTitle[]; isExact: boolean }> {
  const isbn = toIsbn13(q);
  if (!isbn && /^[\d\s-]{9,}[\dxX]?$/.test(q)) throw new Problem({ code: 'title.isbn', field: 'zoek' });
  const titles = await searchTitles({ ctx, q, limit: most });
  if (titles.length === 0) throw new Problem({ code: 'title.unknown', field: 'zoek' });
  return {
    titles: titles.map((title) => ({ value: title.id, label: titleLabel({ ctx, title }) })),
    isExact: Boolean(isbn) && titles.length === 1,
  };
}

/** Titles by id, in the order of the ids; ids that are none are left out. */
export async function titlesById({ ctx, ids }: { ctx: Context; ids: string[] }): Promise<FoundTitle[]> {
  const asked = [...new Set(ids)].filter((id) => /^[0-9a-f-]{24,36}$/i.test(id)).slice(0, 100);
  if (asked.length === 0) return [];
  const titles = await titlesInOrder({ ctx, ids: asked });
  return titles.map((title) => ({ value: title.id, label: titleLabel({ ctx, title }) }));
}

/** A title in one line: what, by whom, when, which medium. */
function titleLabel({ ctx, title }: { ctx: Context; title: Title }): string {
  const creator = creatorLine({ ctx, creators: title.creators });
  const details = [title.year, ctx.t.catalogue.medium[title.medium].toLowerCase()].filter(Boolean).join(', ');
  return `${title.title}${creator ? ` – ${creator}` : ''} (${details})`;
}
