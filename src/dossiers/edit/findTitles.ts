import type { Where } from 'payload';
import { toIsbn13 } from '../../catalogue/identifiers/isbn.ts';
import { creatorLine } from '../../catalogue/presenters/presentTitleCard.ts';
import { Problem } from '../../core/Problem.ts';
import type { Title } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';

export type FoundTitle = { value: string; label: string };

const most = 20;

/**
 * Titles by ISBN or by words of title and makers, to choose from.
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
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8);
  const where: Where = isbn
    ? { isbn: { equals: isbn } }
    : {
        and: words.map((word) => ({
          or: ['title', 'subtitle', 'creators'].map((name) => ({ [name]: { contains: word } })),
        })),
      };
  const found = await ctx.payload.find({
    collection: 'titles',
    where,
    sort: 'title',
    limit: most,
    depth: 0,
    overrideAccess: true, // titles are public
    req: ctx.req,
  });
  if (found.docs.length === 0) throw new Problem({ code: 'title.unknown', field: 'zoek' });
  return {
    titles: found.docs.map((title) => ({ value: title.id, label: titleLabel({ ctx, title }) })),
    isExact: Boolean(isbn) && found.docs.length === 1,
  };
}

/** Titles by id, in the order of the ids; ids that are none are left out. */
export async function titlesById({ ctx, ids }: { ctx: Context; ids: string[] }): Promise<FoundTitle[]> {
  const asked = [...new Set(ids)].filter((id) => /^[0-9a-f-]{24,36}$/i.test(id)).slice(0, 100);
  if (asked.length === 0) return [];
  const found = await ctx.payload.find({
    collection: 'titles',
    where: { id: { in: asked } },
    limit: 100,
    depth: 0,
    pagination: false,
    overrideAccess: true, // titles are public
    req: ctx.req,
  });
  const byId = new Map(found.docs.map((title) => [title.id, title]));
  return asked.flatMap((id) => {
    const title = byId.get(id);
    return title ? [{ value: id, label: titleLabel({ ctx, title }) }] : [];
  });
}

/** A title in one line: what, by whom, when, which medium. */
export function titleLabel({ ctx, title }: { ctx: Context; title: Title }): string {
  const creator = creatorLine({ ctx, creators: title.creators });
  const details = [title.year, ctx.t.catalogue.medium[title.medium].toLowerCase()].filter(Boolean).join(', ');
  return `${title.title}${creator ? ` – ${creator}` : ''} (${details})`;
}
