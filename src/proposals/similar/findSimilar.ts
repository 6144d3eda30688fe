import type { SimilarItem } from '../../../templates/parts/SimilarList.tsx';
import { readHits } from '../../catalogue/search/readHits.ts';
import { searchEntries } from '../../catalogue/search/searchEntries.ts';
import { stemsOf } from '../../catalogue/search/stemsOf.ts';
import { now } from '../../core/now.ts';
import { dateText } from '../../core/time/dateText.ts';
import { timeZoneOf } from '../../agenda/timeZoneOf.ts';
import { provenAddress } from '../../people/provenAddress.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { proposerPath } from '../proposalLinks.ts';

const most = 4;
const mostOwn = 50;

/**
 * What looks like an activity that someone is writing down: public activities to come and groups of this
 * library, and the reader's own proposals. Never a proposal of someone else.
 * @param text what was typed so far; fewer than four letters find nothing
 * @param except id of the proposal that is being written
 */
export async function findSimilar({
  ctx,
  text,
  except,
}: {
  ctx: LibraryContext;
  text: string;
  except?: string;
}): Promise<SimilarItem[]> {
  if (text.trim().length < 4) return [];
  const [own, open] = await Promise.all([findOwn({ ctx, text, except }), findPublic({ ctx, text })]);
  return [...own, ...open].slice(0, most);
}

async function findPublic({ ctx, text }: { ctx: LibraryContext; text: string }): Promise<SimilarItem[]> {
  const { similar: t } = ctx.t.proposals;
  const { hits } = await searchEntries({
    payload: ctx.payload,
    q: text,
    library: ctx.library.id,
    kinds: ['events', 'groups'],
    perPage: 30,
  });
  const found = await readHits({ ctx, hits });
  return found.flatMap(({ kind, doc }): SimilarItem[] => {
    if (kind !== 'events' && kind !== 'groups') return [];
    if (idOf(doc.library) !== ctx.library.id) return [];
    if (kind === 'groups')
      return [{ kind: t.group, label: doc.title, href: ctx.link(`/groepen/${doc.slug}`) }];
    if (new Date(doc.endsAt) <= now() || doc.eventStatus === 'cancelled') return [];
    const day = dateText({ at: doc.startsAt, timeZone: timeZoneOf(doc), language: ctx.language });
    return [{ kind: t.event, label: doc.title, detail: day, href: ctx.link(`/agenda/${doc.slug}`) }];
  });
}

async function findOwn({
  ctx,
  text,
  except,
}: {
  ctx: LibraryContext;
  text: string;
  except?: string;
}): Promise<SimilarItem[]> {
  if (!ctx.user || !provenAddress(ctx.user)) return [];
  const { docs } = await ctx.payload.find({
    collection: 'proposals',
    where: { library: { equals: ctx.library.id }, person: { equals: ctx.user.id } },
    sort: '-createdAt',
    limit: mostOwn,
    depth: 0,
    pagination: false,
    overrideAccess: true, // one's own proposals
    req: ctx.req,
  });
  const wanted = new Set(stemsOf(text).split(' '));
  return docs
    .filter(
      (each) =>
        each.id !== except &&
        stemsOf(each.title)
          .split(' ')
          .some((stem) => wanted.has(stem)),
    )
    .map((each) => ({
      kind: ctx.t.proposals.similar.yours,
      label: each.title,
      href: ctx.link(proposerPath(each)),
    }));
}
