import type { Payload } from 'payload';
import { raiseTally } from '../../core/tally/raiseTally.ts';
import { textFor } from '../../core/text/index.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { idOf } from '../../people/roles.ts';
import type { Expert, Library } from '../../payload-types.ts';
import { contactOf } from '../contactOf.ts';
import { tallyKeys } from '../tallyKeys.ts';
import { changeAsk } from './changeAsk.ts';

/**
 * Thanks an expert for an answer, once; it is counted.
 * @throws Problem 404, 409 expert.answered when there is no answer or it was thanked for
 */
export async function thankExpert({
  payload,
  library,
  id,
}: {
  payload: Payload;
  library: Library;
  id: string;
}): Promise<void> {
  await changeAsk({
    payload,
    library: library.id,
    id,
    from: 'answered',
    data: { state: 'thanked' },
    work: async ({ req, ask }) => {
      const expertId = idOf(ask.expert);
      const expert = expertId
        ? await payload.db.findOne<Expert>({
            collection: 'experts',
            where: { id: { equals: expertId } },
            req,
          })
        : null;
      if (!expert) return;
      await raiseTally({ req, key: tallyKeys(expert.id).thanked });
      const contact = await contactOf({ req, expert });
      if (!contact) return;
      const words = textFor(contact.language).experts.mail;
      await queueMail({
        req,
        to: contact.email,
        language: contact.language,
        library: mailLibrary(library),
        kind: 'expert.thanked',
        content: {
          subject: words.thanked.subject,
          paragraphs: [words.hello(expert.name), words.thanked.text(library.name)],
        },
      });
    },
  });
}
