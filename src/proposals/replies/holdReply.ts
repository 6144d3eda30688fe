import type { Payload } from 'payload';
import { isDuplicate } from '../../core/database/isDuplicate.ts';
import { env } from '../../core/env.ts';
import type { Outcome } from '../../mail/replies/readMailbox.ts';
import type { HeldReply, Library, Proposal } from '../../payload-types.ts';

/** So many that belong to nothing are noted: a mailbox gets mail that is no answer too. */
const mostUnknown = 100;

/**
 * Notes that an answer waits in the mailbox, for *Vandaag*: of the librarians of the library that it seems to be
 * for, else of network admins. Once for a mail, however often it is read.
 * @param key of the mail
 */
export async function holdReply({
  payload,
  key,
  why,
  library,
  proposal,
}: {
  payload: Payload;
  key: string;
  why: HeldReply['why'];
  library?: Library;
  proposal?: Proposal;
}): Promise<Outcome> {
  if (!library && (await countUnknown(payload)) >= mostUnknown) return 'held';
  try {
    await payload.create({
      collection: 'held-replies',
      data: {
        key,
        why,
        title: proposal?.title?.slice(0, 200),
        proposal: proposal?.id,
        library: library?.id,
        mailbox: env.INBOUND_ADDRESS,
      },
      depth: 0,
      overrideAccess: true, // it came by mail: nobody is logged in
    });
  } catch (err) {
    if (!isDuplicate(err)) throw err;
  }
  return 'held';
}

async function countUnknown(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'held-replies',
    where: { library: { exists: false } },
    overrideAccess: true, // only a number
  });
  return totalDocs;
}
