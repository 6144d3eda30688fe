import { createElement } from 'react';
import type { Request } from 'express';
import { EventPage } from '../../../templates/pages/EventPage.tsx';
import { lineTrail } from '../../line/lineTrail.ts';
import { groupsOf } from '../../people/groupsOf.ts';
import { idOf, isLibrarian } from '../../people/roles.ts';
import type { Event } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { eventJsonLd } from '../eventJsonLd.ts';
import { meetingActions } from '../meetings/meetingActions.ts';
import { loadEvent } from '../loadEvent.ts';
import { mayKnowParties } from '../mayKnowParties.ts';
import { namesOf } from '../namesOf.ts';
import { packagesFor } from '../../packages/packagesFor.ts';
import { presentEventPage } from '../presenters/presentEventPage.ts';
import { presentSignUp } from '../presenters/presentSignUp.ts';

/** One activity. */
export async function showEvent(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const event = await loadEvent({ ctx, slug: String(request.params.event) });
  const users = [idOf(event.host), idOf(event.moderator)];
  const [names, trail, groups, actions, packages] = await Promise.all([
    namesOf({ payload: ctx.payload, users }),
    lineTrail({ ctx, collection: 'events', doc: event }),
    groupsOf(ctx.req),
    meetingActions({ ctx, event }),
    packagesFor({ ctx, event }),
  ]);
  for (const user of users) if (user) ctx.tags.add(user);
  const isMember = groups.includes(idOf(event.group) ?? '');
  const groupHref =
    typeof event.group === 'object' && event.group ? ctx.link(`/groepen/${event.group.slug}`) : undefined;
  const page = presentEventPage({ ctx, event, names });
  const signUp = presentSignUp({ ctx, event, form, isMember, groupHref });
  return {
    title: event.title,
    description: event.summary ?? undefined,
    breadcrumb: [{ label: ctx.t.agenda.list.title, href: ctx.link('/agenda') }],
    robots: event.visibility === 'public' ? undefined : 'noindex',
    jsonLd: event.visibility === 'public' ? [eventJsonLd({ ctx, event, names })] : undefined,
    feeds: feedsOf({ ctx, event }),
    about: { collection: 'events', doc: event },
    render: (view) =>
      createElement(EventPage, {
        view,
        t: ctx.t.agenda.event,
        ...page,
        signUp,
        trail,
        packages,
        manage: [...actions, ...manageLinks({ ctx, event }), ...proposalLink({ ctx, event })],
        errors: form.errors,
      }),
  };
}

function feedsOf({ ctx, event }: { ctx: LibraryContext; event: Event }): PageAnswer['feeds'] {
  if (event.visibility !== 'public') return undefined;
  return [{ href: ctx.link(`/agenda/${event.slug}.ics`), type: 'text/calendar', title: event.title }];
}

function manageLinks({ ctx, event }: { ctx: LibraryContext; event: Event }) {
  if (event.rsvp === 'none' || mayKnowParties({ user: ctx.user, event }) === 'nothing') return [];
  return [{ label: ctx.t.agenda.event.list, href: ctx.link(`/agenda/${event.slug}/aanmeldingen`) }];
}

/** Librarians see the proposal that it came from. */
function proposalLink({ ctx, event }: { ctx: LibraryContext; event: Event }) {
  const proposal = idOf(event.proposal);
  if (!proposal || !isLibrarian(ctx.user, ctx.library.id)) return [];
  return [{ label: ctx.t.agenda.event.proposal, href: ctx.link(`/voorstellen/${proposal}`) }];
}
