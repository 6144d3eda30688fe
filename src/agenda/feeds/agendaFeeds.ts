import type { LibraryContext } from '../../site/Context.ts';

/** Where the agenda of a library can be followed. */
export function agendaFeeds({
  ctx,
}: {
  ctx: LibraryContext;
}): { label: string; href: string; type: string }[] {
  const t = ctx.t.agenda.list;
  return [
    { label: t.calendarFeed, href: ctx.link('/agenda.ics'), type: 'text/calendar' },
    { label: t.atomFeed, href: ctx.link('/agenda.atom'), type: 'application/atom+xml' },
    { label: t.jsonFeed, href: ctx.link('/agenda.json'), type: 'application/feed+json' },
  ];
}
