import type { Payload } from 'payload';
import { textFor } from '../../core/text/index.ts';
import { changeQuestion } from '../../groups/questions/commands/changeQuestion.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { createLink } from '../../people/links/createLink.ts';
import type { Library } from '../../payload-types.ts';

const days = 14;

/**
 * Asks the asker by mail whether the question may go to an expert in their own words. Nothing happens for
 * someone without an address.
 * @throws Problem 404, 409 question.closed
 */
export async function askConsent({
  payload,
  library,
  id,
}: {
  payload: Payload;
  library: Library;
  id: string;
}): Promise<void> {
  await changeQuestion({
    payload,
    library,
    id,
    work: async ({ req, question }) => {
      const { email, name } = question.askedBy ?? {};
      if (!email || question.expertConsent === 'given') return;
      const language = question.askedBy?.language === 'en' ? 'en' : 'nl';
      const words = textFor(language).experts.mail;
      const token = await createLink({
        req,
        kind: 'expert-consent',
        email,
        facts: { question: id, library: library.id },
        minutes: days * 24 * 60,
      });
      await payload.update({
        collection: 'questions',
        id,
        data: { expertConsent: 'asked' },
        depth: 0,
        overrideAccess: true, // a librarian of this library, checked by the page
        req,
      });
      await queueMail({
        req,
        to: email,
        language,
        library: mailLibrary(library),
        kind: 'question.consent',
        content: {
          subject: words.consent.subject,
          paragraphs: [words.hello(name ?? ''), words.consent.text(library.name), words.consent.quote],
          quote: question.text,
          button: {
            label: words.consent.button,
            href: publicLink({ library, language, path: `/toestemming/${token}` }),
          },
        },
      });
    },
  });
}
