import type { Payload } from 'payload';
import { textFor, type Language } from '../../../core/text/index.ts';
import { transact } from '../../../core/database/transact.ts';
import { blockOf } from '../../../moderation/isBlocked.ts';
import { findPerson } from '../../../people/findPerson.ts';
import { queueMail } from '../../../mail/queueMail.ts';
import type { Library, Question } from '../../../payload-types.ts';
import { mailLibrary } from '../../../libraries/mailLibrary.ts';

/**
 * Keeps a question for the librarian and confirms it to the asker.
 * @returns nothing for someone who is kept out of the library
 * @param theme id of a theme
 * @param dossier id of the dossier at which it was asked
 */
export async function askQuestion(args: {
  payload: Payload;
  library: Library;
  language: Language;
  name: string;
  email: string;
  text: string;
  theme?: string;
  dossier?: string;
}): Promise<Question | undefined> {
  const { payload, library, language, name, email, text, theme, dossier } = args;
  const words = textFor(language).questions.mail.received;
  return transact({
    payload,
    work: async (req) => {
      const known = await findPerson({ payload, req, email });
      // Who is kept out of the library asks in vain; the page says what it says to everyone.
      if (known && (await blockOf({ payload, req, user: known.id, library: library.id }))) return undefined;
      const question = await payload.create({
        collection: 'questions',
        data: {
          library: library.id,
          text,
          askedBy: { name, email, language },
          state: 'new',
          themes: theme ? [theme] : [],
          dossier,
        },
        overrideAccess: true, // anyone may ask; the question is for staff only
        req,
      });
      await queueMail({
        req,
        to: email,
        language,
        library: mailLibrary(library),
        kind: 'question.received',
        content: {
          subject: words.subject,
          paragraphs: [words.hello(name), words.text(library.name), words.quote],
          quote: text,
        },
      });
      return question;
    },
  });
}
