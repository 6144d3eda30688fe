import type { PayloadRequest, Where } from 'payload';
import { dossierOfMeeting, escapeMarkdown, idOf, kindValue } from '../../../src/flavours/hub.ts';
import type { Event, MuziekbankEvening, MuziekbankWork, User } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/**
 * Begins the dossier of a music evening, in the transaction of `req`: its minutes, what was played, and the titles
 * that were chosen with its recordings.
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
  const rest = {
    pagination: false,
    limit: 100,
    overrideAccess: true, // the step is for librarians of this library
    req,
  } as const;
  const where: Where = { and: [{ event: { equals: doc.id } }, { library: { equals: ctx.library.id } }] };
  const evenings = await req.payload.find({ collection: 'muziekbank-evenings', where, depth: 2, ...rest });
  const recordings = await req.payload.find({ collection: 'recordings', where, depth: 0, ...rest });
  const dossier = await dossierOfMeeting({
    req,
    library: ctx.library.id,
    event: doc,
    by: ctx.user as User,
    start: {
      kind: kindValue({ slug: 'muziekbank', key: 'componist' }) as never,
      note: ctx.words.dossier.note(doc.title),
      question: played(evenings.docs[0]),
      titles: recordings.docs.flatMap(({ muziekbank }) =>
        (muziekbank?.titles ?? []).map((title) => idOf(title) ?? ''),
      ),
    },
  });
  return ctx.link(`/dossiers/${dossier.slug}/bewerken?gedaan=begonnen`);
}

/** The programme as a list in Markdown. */
function played(evening: MuziekbankEvening | undefined): string | undefined {
  const rows = (evening?.programme ?? []).map(({ work, title, performers }, index) => {
    const known = typeof work === 'object' ? (work as MuziekbankWork | null) : null;
    const composer = typeof known?.composer === 'object' ? known.composer?.name : undefined;
    const name = [composer, title || known?.title].filter(Boolean).join(': ');
    return `${index + 1}. ${escapeMarkdown([name, performers].filter(Boolean).join(' – '))}`;
  });
  return rows.join('\n') || undefined;
}
