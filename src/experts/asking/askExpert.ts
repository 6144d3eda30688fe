import type { Payload } from 'payload';
import { Problem } from '../../core/Problem.ts';
import { raiseTally } from '../../core/tally/raiseTally.ts';
import { textFor } from '../../core/text/index.ts';
import { signedToken } from '../../core/signedToken.ts';
import { changeQuestion } from '../../groups/questions/commands/changeQuestion.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { Expert, Library, Question, User } from '../../payload-types.ts';
import { contactOf } from '../contactOf.ts';
import { tallyKeys } from '../tallyKeys.ts';

/**
 * Puts a question to an expert: in the asker's words where the asker agreed, else in the librarian's own.
 * Never more often in a month than the expert wants, whoever asks at once.
 * @throws Problem 404, 409 question.closed; expert.words when there are no words that may go; expert.paused,
 * expert.busy on `expert`
 */
export async function askExpert({
  payload,
  library,
  user,
  question: id,
  expert: expertId,
  note,
}: {
  payload: Payload;
  library: Library;
  user: User;
  /** Id. */
  question: string;
  /** Id. */
  expert: string;
  note: string;
}): Promise<void> {
  await changeQuestion({
    payload,
    library,
    id,
    work: async ({ req, question }) => {
      const text = wordsFor(question);
      const expert = await findExpert({ payload, library, id: expertId, req });
      const contact = await contactOf({ req, expert });
      if (expert.paused || !contact)
        throw new Problem({ status: 409, code: 'expert.paused', field: 'expert' });
      const keys = tallyKeys(expert.id);
      if (!(await raiseTally({ req, key: keys.month, most: expert.perMonth })))
        throw new Problem({ status: 409, code: 'expert.busy', field: 'expert' });
      await raiseTally({ req, key: keys.asked });
      const rest = { depth: 0, overrideAccess: true, req } as const; // a librarian of this library, checked by the page
      const ask = await payload.create({
        collection: 'expert-asks',
        data: {
          library: library.id,
          question: id,
          expert: expert.id,
          askedBy: user.id,
          text,
          note,
          state: 'asked',
        },
        ...rest,
      });
      const { language } = contact;
      const words = textFor(language).experts.mail;
      const token = signedToken({ kind: 'expert-ask', id: ask.id });
      await queueMail({
        req,
        to: contact.email,
        language,
        library: mailLibrary(library),
        kind: 'expert.ask',
        content: {
          subject: words.ask.subject(library.name),
          paragraphs: [words.hello(expert.name), words.ask.text(library.name), ...(note ? [note] : [])],
          quote: text,
          button: {
            label: words.ask.button,
            href: publicLink({ library, language, path: `/advies/${token}` }),
          },
          after: [words.ask.canSayNo],
        },
      });
    },
  });
}

/** @throws Problem expert.words */
function wordsFor(question: Pick<Question, 'expertConsent' | 'text' | 'publicText'>): string {
  const text = question.expertConsent === 'given' ? question.text : question.publicText;
  if (!text) throw new Problem({ status: 409, code: 'expert.words', field: 'expert' });
  return text;
}

async function findExpert({
  payload,
  library,
  id,
  req,
}: {
  payload: Payload;
  library: Library;
  id: string;
  req: Parameters<typeof contactOf>[0]['req'];
}): Promise<Expert> {
  const { docs } = await payload.find({
    collection: 'experts',
    where: { id: { equals: id }, library: { equals: library.id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // a librarian of this library, checked by the page
    req,
  });
  if (!docs[0]) throw new Problem({ code: 'field.choice', field: 'expert' });
  return docs[0];
}
