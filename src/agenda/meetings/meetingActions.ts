import type { LinkView } from '../../../templates/parts/PageView.ts';
import { now } from '../../core/now.ts';
import type { Event } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { mayManage } from './mayPlan.ts';

/** What the person of this request can do with a meeting; nothing for who does not manage it. */
export async function meetingActions({
  ctx,
  event,
}: {
  ctx: LibraryContext;
  event: Event;
}): Promise<LinkView[]> {
  if (event.eventStatus === 'cancelled') return [];
  if (!(await mayManage({ req: ctx.req, user: ctx.user, event }))) return [];
  const t = ctx.t.meetings.actions;
  const to = (step: string) => ctx.link(`/agenda/${event.slug}/${step}`);
  if (event.eventStatus === 'held') return [{ label: t.closed, href: to('afsluiten') }];
  const hasBegun = new Date(event.startsAt) <= now();
  return [
    ...(hasBegun ? [{ label: t.close, href: to('afsluiten') }] : []),
    { label: t.change, href: to('wijzigen') },
    { label: t.cancel, href: to('afzeggen') },
  ];
}
