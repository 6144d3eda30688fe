import type { Payload } from 'payload';
import { textFor, type Language } from '../../../core/text/index.ts';
import { transact } from '../../../core/database/transact.ts';
import { queueMail } from '../../../mail/queueMail.ts';
import type { Library, Question } from '../../../payload-types.ts';
import { mailLibrary } from '../../../libraries/mailLibrary.ts';

/**
 * Keeps a question for the librarian and confirms it to the asker, when there is an address.
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
  /** The asker agrees that an expert reads these words. */
  mayGoToExpert?: boolean;
  /** Entered by staff, for someone on the telephone or at the desk. */
  desk?: { channel: 'phone' | 'desk'; phone: string; enteredBy: string };
}): Promise<Question> {
  const { payload, library, language, name, email, text, theme, dossier, mayGoToExpert, desk } = args;
  const words = textFor(language).questions.mail.received;
  return transact({
    payload,
    work: async (req) => {
      const question = await payload.create({
        collection: 'questions',
        data: {
          library: library.id,
          text,
          askedBy: { name, email: email || null, language, phone: desk?.phone || null },
          channel: desk?.channel ?? 'site',
          enteredBy: desk?.enteredBy,
          expertConsent: mayGoToExpert ? 'given' : 'none',
          state: 'new',
          themes: theme ? [theme] : [],
          dossier,
        },
        overrideAccess: true, // anyone may ask; the question is for staff only
        req,
      });
      if (!email) return question;
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
