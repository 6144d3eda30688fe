import { createElement } from 'react';
import type { Request } from 'express';
import { RsvpList } from '../../../templates/pages/RsvpList.tsx';
import { Problem } from '../../core/Problem.ts';
import { whenText } from '../../core/time/whenText.ts';
import type { Rsvp } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { deskNotice, deskPart } from '../../desk/deskPart.ts';
import { noteExport } from '../../people/audit/noteExport.ts';
import { isLibrarian } from '../../people/roles.ts';
import { loadEvent } from '../loadEvent.ts';
import { mayKnowParties } from '../mayKnowParties.ts';
import { numbersPage } from './numbersPage.ts';
import { stoppedAmong } from '../stoppedAmong.ts';
import { presentParties } from '../presenters/presentParties.ts';
import { timeZoneOf } from '../timeZoneOf.ts';

const most = 1000;

/**
 * Who signed up, to print and take to the door: for staff, host and moderator. Organisers from outside and
 * partners see numbers (numbersPage).
 * @throws Problem 404 for anyone else, as for what is not there
 */
export async function showParties(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const event = await loadEvent({ ctx, slug: String(request.params.event) });
  const known = mayKnowParties({ user: ctx.user, event });
  const { user } = ctx;
  if (known === 'nothing' || !user) throw new Problem({ status: 404, code: 'not-found' });
  const t = ctx.t.rsvp.list;
  const href = ctx.link(`/agenda/${event.slug}`);
  const when = whenText({
    at: event.startsAt,
    until: event.endsAt,
    timeZone: timeZoneOf(event),
    language: ctx.language,
  });
  const note = (detail: string) =>
    noteExport({
      payload: ctx.payload,
      by: { id: user.id, name: user.name },
      library: ctx.library.id,
      subject: { kind: 'events', id: event.id, title: event.title },
      detail,
    });
  if (known === 'agreed' || known === 'numbers') {
    if (known === 'agreed') await note('rsvps: agreed');
    return numbersPage({ ctx, event, lead: t.lead(event.title, when), known });
  }
  const found = await ctx.payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: { and: [{ event: { equals: event.id } }, { state: { not_equals: 'left' } }] },
    sort: 'name',
    limit: most,
    pagination: false,
  });
  await note(`rsvps: ${found.docs.length}`);
  const onlooker = {
    actor: ctx.user,
    library: ctx.library.id,
    isAmong: true,
    isHost: known === 'addresses',
  };
  const stopped = known === 'addresses' ? await stoppedAmong({ ctx, rsvps: found.docs }) : new Set<string>();
  const parties = presentParties({ t: ctx.t, rsvps: found.docs, onlooker, stopped });
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.t.agenda.list.title, href: ctx.link('/agenda') },
      { label: event.title, href },
    ],
    render: (view) =>
      createElement(RsvpList, {
        view,
        t,
        lead: t.lead(event.title, when),
        ...parties,
        notice: deskNotice({ ctx }),
        desk: isLibrarian(ctx.user, ctx.library.id) ? deskPart({ ctx, event }) : undefined,
        withAddresses: known === 'addresses',
        back: { label: t.back, href },
      }),
  };
}
