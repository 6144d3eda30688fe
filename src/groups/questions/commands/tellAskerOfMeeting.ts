import type { PayloadRequest } from 'payload';
import { now } from '../../../core/now.ts';
import { publicLink } from '../../../libraries/publicLink.ts';
import type { Event } from '../../../payload-types.ts';
import { idOf } from '../../../people/roles.ts';
import { tellAsker } from './tellAsker.ts';

/**
 * Tells who asked a question that people are to meet about it: of the first meeting, once. The question
 * remembers of which. Nobody is told of a meeting that is not for everyone to see. All within the
 * transaction of `req`.
 */
export async function tellAskerOfMeeting({
  req,
  event,
}: {
  req: PayloadRequest;
  event: Event;
}): Promise<void> {
  if (req.context.seeding) return;
  const isComing = event.eventStatus === 'scheduled' && new Date(event.startsAt) > now();
  if (!isComing || event.visibility !== 'public') return;
  const question = await req.payload.findByID({
    collection: 'questions',
    id: idOf(event.question) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // who asked is known to the hub only
    req,
  });
  if (!question || question.state === 'closed' || (question.meetings ?? []).length > 0) return;
  await req.payload.update({
    collection: 'questions',
    id: question.id,
    data: { meetings: [event.id] },
    depth: 0,
    overrideAccess: true, // follows from publishing, which was allowed
    req,
  });
  const library = await req.payload.findByID({
    collection: 'libraries',
    id: idOf(event.library) ?? '',
    depth: 0,
    overrideAccess: true, // every library is public
    req,
  });
  await tellAsker({
    req,
    question,
    library,
    kind: 'question.meeting',
    content: (words, language) => ({
      subject: words.meeting.subject,
      paragraphs: [words.meeting.text(event.title)],
      button: {
        label: words.meeting.look,
        href: publicLink({ library, language, path: `/agenda/${event.slug}` }),
      },
    }),
  });
}
