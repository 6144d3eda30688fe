import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { textFor, type Language } from '../../core/text/index.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { Group, GroupRequest, Library, User } from '../../payload-types.ts';
import { loginLink } from '../../people/loginLink.ts';
import { idOf } from '../../people/roles.ts';

export type GroupDecision =
  | {
      accept: true;
      title: string;
      summary: string;
      visibility: Group['visibility'];
      joinMode: Group['joinMode'];
    }
  | { accept: false; reason: string };

/**
 * A librarian lets a group begin, with the asker as its moderator, or not; the asker is told. Of two librarians
 * at once one decides.
 * @param by a librarian of this library
 * @throws Problem 404; 409 conflict when it was decided already
 */
export async function decideGroup({
  payload,
  library,
  id,
  by,
  decision,
}: {
  payload: Payload;
  library: Library;
  id: string;
  by: User;
  decision: GroupDecision;
}): Promise<Group | undefined> {
  return transact({
    payload,
    key: `group-request:${id}`,
    by: by.id,
    work: async (req) => {
      const { docs } = await payload.find({
        collection: 'group-requests',
        where: { id: { equals: id }, library: { equals: library.id } },
        limit: 1,
        depth: 0,
        pagination: false,
        overrideAccess: true, // a librarian of this library
        req,
      });
      const [request] = docs;
      if (!request) throw new Problem({ status: 404, code: 'not-found' });
      const taken = await payload.db.updateOne({
        collection: 'group-requests',
        where: { and: [{ id: { equals: id } }, { state: { equals: 'sent' } }] },
        data: {
          state: decision.accept ? 'approved' : 'declined',
          reason: decision.accept ? '' : decision.reason,
        },
        options: { atomic: true },
        req,
      });
      if (!taken) throw new Problem({ status: 409, code: 'conflict' });
      const group = decision.accept ? await make({ req, library, request, by, decision }) : undefined;
      await tell({ req, library, request, decision, group });
      return group;
    },
  });
}

async function make({
  req,
  library,
  request,
  by,
  decision,
}: {
  req: PayloadRequest;
  library: Library;
  request: GroupRequest;
  by: User;
  decision: GroupDecision & { accept: true };
}): Promise<Group> {
  const { title, summary, visibility, joinMode } = decision;
  const rest = { depth: 0, overrideAccess: true, req }; // a librarian of this library
  const group = await req.payload.create({
    collection: 'groups',
    data: {
      library: library.id,
      title,
      summary,
      visibility,
      joinMode,
      phase: 'ask',
      partner: idOf(request.partner) ?? null,
      moderators: [idOf(request.user) ?? by.id],
    },
    ...rest,
  });
  await req.payload.update({
    collection: 'group-requests',
    id: request.id,
    data: { group: group.id },
    ...rest,
  });
  return group;
}

async function tell({
  req,
  library,
  request,
  decision,
  group,
}: {
  req: PayloadRequest;
  library: Library;
  request: GroupRequest;
  decision: GroupDecision;
  group: Group | undefined;
}): Promise<void> {
  if (!request.email) return;
  const language: Language = request.language === 'en' ? 'en' : 'nl';
  const { approved, declined } = textFor(language).starting.mail;
  const words = decision.accept ? approved : declined;
  const path = group ? `/groepen/${group.slug}/beheer` : '/groepen';
  await queueMail({
    req,
    to: request.email,
    language,
    library: mailLibrary(library),
    kind: decision.accept ? 'start.approved' : 'start.declined',
    content: {
      subject: words.subject(request.title),
      paragraphs: [words.text(request.title, library.name)],
      ...(!decision.accept && decision.reason && { quote: decision.reason }),
      button: { label: words.button, href: loginLink({ library, language, path }) },
    },
  });
}
