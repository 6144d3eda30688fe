import type { Where } from 'payload';
import { eventCardFields, type CardEvent } from '../../agenda/presenters/presentEventCard.ts';
import type { Event } from '../../payload-types.ts';
import { now } from '../../core/now.ts';
import { dossierCardFields, type CardDossier } from '../../dossiers/presenters/presentDossierCard.ts';
import { groupCardFields, type CardGroup } from '../../groups/presenters/presentGroupCard.ts';
import type { Context } from '../../site/Context.ts';
import { readMany } from '../../site/read.ts';

type AboutEvent = CardEvent & Pick<Event, 'visibility'>;

/** What is about a title, as far as the reader may see it. */
export type About = {
  groups: CardGroup[];
  dossiers: CardDossier[];
  coming: AboutEvent[];
  past: AboutEvent[];
};

const most = { groups: 12, dossiers: 12, coming: 12, past: 6 };

/**
 * Groups, dossiers and activities about titles: those that name one, and the activities of such groups or
 * that led to such dossiers.
 * @param ids of the titles
 * @param where which libraries
 */
export async function aboutTitles({
  ctx,
  ids,
  where,
}: {
  ctx: Context;
  ids: string[];
  where: Where;
}): Promise<About> {
  const named: Where = { titles: { in: ids } };
  const published: Where = { _status: { equals: 'published' } };
  const [groups, dossiers] = await Promise.all([
    readMany({
      ctx,
      collection: 'groups',
      fields: groupCardFields,
      where: { and: [named, where] },
      sort: 'title',
      limit: most.groups,
    }),
    readMany({
      ctx,
      collection: 'dossiers',
      fields: dossierCardFields,
      where: { and: [named, where, published] },
      sort: '-updatedAt',
      limit: most.dossiers,
    }),
  ]);
  const or: Where[] = [named];
  if (groups.docs.length > 0) or.push({ group: { in: groups.docs.map((group) => group.id) } });
  if (dossiers.docs.length > 0) or.push({ dossier: { in: dossiers.docs.map((dossier) => dossier.id) } });
  const events = { ctx, collection: 'events', fields: [...eventCardFields, 'visibility'] } as const;
  const at = now().toISOString();
  const [coming, past] = await Promise.all([
    readMany({
      ...events,
      where: { and: [{ or }, where, published, { endsAt: { greater_than_equal: at } }] },
      sort: 'startsAt',
      limit: most.coming,
    }),
    readMany({
      ...events,
      where: { and: [{ or }, where, published, { endsAt: { less_than: at } }] },
      sort: '-startsAt',
      limit: most.past,
    }),
  ]);
  return { groups: groups.docs, dossiers: dossiers.docs, coming: coming.docs, past: past.docs };
}
