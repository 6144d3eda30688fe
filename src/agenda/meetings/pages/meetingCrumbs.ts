import type { Event } from '../../../payload-types.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';

/** The way to a page about managing a meeting. */
export function meetingCrumbs({
  ctx,
  event,
}: {
  ctx: LibraryContext;
  event: Event;
}): PageAnswer['breadcrumb'] {
  return [
    { label: ctx.t.site.nav.agenda, href: ctx.link('/agenda') },
    { label: event.title, href: ctx.link(`/agenda/${event.slug}`) },
  ];
}
