import type { PayloadRequest } from 'payload';
import { dossierOfMeeting, escapeMarkdown } from '../../../src/flavours/hub.ts';
import type { Event, Question, User } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { socialKind } from '../dossier/addAnswer.ts';

/**
 * Begins the dossier of a theme meeting, in the transaction of `req`: its minutes, and the questions that stood
 * on its agenda with the answers that went into no other dossier.
 * @returns where to write on
 * @throws Problem 409 conflict when it has a dossier already
 */
export async function makeDossier({
  ctx,
  doc,
  req,
}: {
  ctx: Ctx;
  doc: Event;
  req: PayloadRequest;
}): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'questions',
    where: { library: { equals: ctx.library.id }, 'wijkwinkel.meeting': { equals: doc.id } },
    sort: 'createdAt',
    limit: 200,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the step is for librarians of this library; only public wordings go along
    req,
  });
  const dossier = await dossierOfMeeting({
    req,
    library: ctx.library.id,
    event: doc,
    by: ctx.user as User,
    start: { kind: socialKind, note: ctx.words.signals.dossierNote(doc.title), question: asked(docs) },
  });
  return ctx.link(`/dossiers/${dossier.slug}/bewerken?gedaan=begonnen`);
}

/** Each public wording as a small heading, for its answer to be written below. */
function asked(questions: Question[]): string | undefined {
  const wordings = questions
    .map(({ publicText }) => (publicText ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const parts = [...new Set(wordings)].map(
    (wording) => `### ${escapeMarkdown(wording)}\n\n*Schrijf hier het antwoord.*`,
  );
  return parts.join('\n\n') || undefined;
}
