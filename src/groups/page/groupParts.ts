import type { GroupPageProps } from '../../../templates/pages/Group.tsx';
import { mayPlanFor } from '../../agenda/meetings/mayPlan.ts';
import { presentEventCard } from '../../agenda/presenters/presentEventCard.ts';
import { presentTitleCard } from '../../catalogue/presenters/presentTitleCard.ts';
import { now } from '../../core/now.ts';
import { presentDossierCard } from '../../dossiers/presenters/presentDossierCard.ts';
import type { Group, Title } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { findOfGroup } from '../findOfGroup.ts';
import { groupLink } from '../groupLink.ts';
import { presentThreads } from '../presenters/presentThreads.ts';
import type { Standing } from '../standing.ts';

const most = { threads: 5, coming: 6, past: 3, dossiers: 6 };
const published = { _status: { equals: 'published' } };

type Parts = Pick<
  GroupPageProps,
  | 'threads'
  | 'allTalkHref'
  | 'newThreadHref'
  | 'coming'
  | 'past'
  | 'planHref'
  | 'dossiers'
  | 'writeDossierHref'
  | 'titles'
>;

/** What the group talks about, when it meets, what it wrote and what one can read about it. */
export async function groupParts({
  ctx,
  group,
  standing,
}: {
  ctx: LibraryContext;
  group: Group;
  standing: Standing;
}): Promise<Parts> {
  const of = { ctx, group: group.id };
  const at = now().toISOString();
  const coming = { and: [published, { endsAt: { greater_than: at } }] };
  const past = { and: [published, { endsAt: { less_than_equal: at } }] };
  const [threads, next, before, dossiers, mayPlan] = await Promise.all([
    findOfGroup({ ...of, collection: 'threads', sort: '-lastPostAt', limit: most.threads, depth: 0 }),
    findOfGroup({ ...of, collection: 'events', where: coming, sort: 'startsAt', limit: most.coming }),
    findOfGroup({ ...of, collection: 'events', where: past, sort: '-startsAt', limit: most.past }),
    findOfGroup({
      ...of,
      collection: 'dossiers',
      where: standing.canTalk ? {} : published,
      sort: '-updatedAt',
      limit: most.dossiers,
    }),
    mayPlanFor({ req: ctx.req, user: ctx.user, group }),
  ]);
  const canWrite = standing.canTalk && !group.archived;
  return {
    threads: await presentThreads({ ctx, group, threads: threads.docs }),
    allTalkHref:
      threads.total > threads.docs.length ? groupLink({ ctx, group, path: '/gesprekken' }) : undefined,
    newThreadHref: canWrite ? groupLink({ ctx, group, path: '/gesprekken/nieuw' }) : undefined,
    coming: next.docs.map((event) => presentEventCard({ ctx, event })),
    past: before.docs.map((event) => presentEventCard({ ctx, event })),
    planHref: mayPlan && !group.archived ? groupLink({ ctx, group, path: '/bijeenkomst' }) : undefined,
    writeDossierHref: canWrite ? groupLink({ ctx, group, path: '/dossier' }) : undefined,
    dossiers: dossiers.docs.map((dossier) => ({
      ...presentDossierCard({ ctx, dossier }),
      badges: dossier._status === 'published' ? undefined : [{ label: ctx.t.people.mine.draft }],
    })),
    titles: (group.titles ?? [])
      .filter((title): title is Title => typeof title === 'object')
      .map((title) => presentTitleCard({ ctx, title })),
  };
}
