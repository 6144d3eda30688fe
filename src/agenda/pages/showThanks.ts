import { createElement } from 'react';
import type { Request } from 'express';
import { RsvpThanks } from '../../../templates/pages/RsvpThanks.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { loadEvent } from '../loadEvent.ts';

/** After signing up: look in your mail. The same for everyone, whatever happened. */
export async function showThanks(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const t = ctx.t.rsvp.thanks;
  const event = await loadEvent({ ctx, slug: String(request.params.event) });
  const href = ctx.link(`/agenda/${event.slug}`);
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.t.agenda.list.title, href: ctx.link('/agenda') },
      { label: event.title, href },
    ],
    render: (view) =>
      createElement(RsvpThanks, { view, t, event: event.title, back: { label: t.back, href } }),
  };
}
