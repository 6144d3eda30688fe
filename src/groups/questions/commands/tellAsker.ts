import type { PayloadRequest } from 'payload';
import { textFor, type Language, type Text } from '../../../core/text/index.ts';
import { mailLibrary } from '../../../libraries/mailLibrary.ts';
import { queueMail, type MailContent } from '../../../mail/queueMail.ts';
import type { Library, Question } from '../../../payload-types.ts';

type Words = Text['questions']['mail'];

/**
 * Mails the asker what happened with the question, in the language it was asked in. Someone who asked
 * at the desk without an address is told there.
 * @param content what to say, from the words of that language
 */
export async function tellAsker({
  req,
  question,
  library,
  kind,
  content,
}: {
  req: PayloadRequest;
  question: Question;
  library: Library;
  kind: string;
  content: (words: Words, language: Language) => MailContent;
}): Promise<void> {
  const { email, name } = question.askedBy ?? {};
  if (!email) return;
  const language: Language = question.askedBy?.language === 'en' ? 'en' : 'nl';
  const words = textFor(language).questions.mail;
  const said = content(words, language);
  const paragraphs = [words.received.hello(name ?? ''), ...said.paragraphs];
  await queueMail({
    req,
    to: email,
    language,
    library: mailLibrary(library),
    kind,
    content: { ...said, paragraphs },
  });
}
