import type { Payload, PayloadRequest } from 'payload';
import { mustBeComing, type Meeting } from '../../agenda/meetings/form/readMeeting.ts';
import { storeMeeting } from '../../agenda/meetings/commands/storeMeeting.ts';
import { placeOf } from '../../agenda/placeOf.ts';
import { readToldEvent } from '../../agenda/readToldEvent.ts';
import { timeZoneOf } from '../../agenda/timeZoneOf.ts';
import { now } from '../../core/now.ts';
import { whenText } from '../../core/time/whenText.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import { noteAct } from '../../people/audit/noteAct.ts';
import { personFor } from '../../people/personFor.ts';
import { idOf } from '../../people/roles.ts';
import type { Event, Library, Proposal, User } from '../../payload-types.ts';
import { transact } from '../../core/database/transact.ts';
import { takeProposal } from '../changeProposal.ts';
import { tellProposer } from '../mails/tellProposer.ts';
import { languageOfProposal } from '../proposalLinks.ts';
import { updateProposal } from '../updateProposal.ts';

/**
 * A librarian accepts a proposal: activity and booking are made together with the decision, the proposer
 * is the organiser and is told. Of two librarians at once one makes the activity.
 * @param also what must be stored together with it
 * @throws Problem 409 proposal.decided; time.past, room.taken and the like
 */
export async function acceptProposal({
  payload,
  library,
  id,
  user,
  meeting,
  also,
}: {
  payload: Payload;
  library: Library;
  id: string;
  user: User;
  meeting: Meeting;
  also?: (args: { req: PayloadRequest; event: Event; proposal: Proposal }) => Promise<void>;
}): Promise<Event> {
  mustBeComing(meeting.startsAt);
  return transact({
    payload,
    key: `proposal:${id}`,
    work: async (req) => {
      const proposal = await takeProposal({ req, library: library.id, id, from: ['sent', 'talking'] });
      const host = await hostOf({ req, library, proposal });
      const partner = idOf(proposal.partner);
      const event = await storeMeeting({
        req,
        library: library.id,
        group: null,
        user,
        host: host ?? user.id,
        meeting,
        origin: {
          proposal: id,
          package: idOf(proposal.package),
          question: idOf(proposal.question),
          partners: partner ? [partner] : [],
        },
      });
      const accepted = await updateProposal({
        req,
        id,
        data: {
          state: 'accepted',
          event: event.id,
          person: host,
          decidedBy: user.id,
          decidedAt: now().toISOString(),
        },
      });
      await noteAct({
        req,
        act: 'proposal.decided',
        library: library.id,
        subject: { kind: 'proposals', id, title: accepted.title },
        detail: 'accepted',
        by: user,
      });
      await tellAccepted({ req, library, proposal: accepted, event });
      await also?.({ req, event, proposal: accepted });
      return event;
    },
  });
}

/** The account of the proposer, whose address the link in the mail proved. */
async function hostOf({
  req,
  library,
  proposal,
}: {
  req: PayloadRequest;
  library: Library;
  proposal: Proposal;
}): Promise<string | undefined> {
  if (proposal.person) return idOf(proposal.person);
  const { email, name } = proposal.proposedBy ?? {};
  if (!email) return undefined;
  const language = languageOfProposal(proposal);
  return (await personFor({ req, email, name: name || email, language, library: library.id })).id;
}

async function tellAccepted({
  req,
  library,
  proposal,
  event,
}: {
  req: PayloadRequest;
  library: Library;
  proposal: Proposal;
  event: Event;
}): Promise<void> {
  const told = (await readToldEvent({ payload: req.payload, id: event.id, req })) ?? event;
  const timeZone = timeZoneOf(told);
  const place = placeOf(told);
  await tellProposer({
    req,
    library,
    proposal,
    kind: 'accepted',
    write: (words, language) => ({
      subject: words.accepted.subject(event.title),
      paragraphs: [words.accepted.text(library.name), words.accepted.numbers],
      facts: [
        {
          label: words.accepted.when,
          value: whenText({ at: event.startsAt, until: event.endsAt, timeZone, language }),
        },
        ...(place ? [{ label: words.accepted.where, value: place }] : []),
        {
          label: words.accepted.page,
          value: publicLink({ library, language, path: `/agenda/${event.slug}` }),
        },
      ],
    }),
  });
}
