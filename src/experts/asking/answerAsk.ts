import type { Payload, PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import { textFor } from '../../core/text/index.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { languageOf } from '../../people/languageOf.ts';
import { librariansOf } from '../../people/librariansOf.ts';
import { loginLink } from '../../people/loginLink.ts';
import { idOf } from '../../people/roles.ts';
import type { Expert, ExpertAsk, Library } from '../../payload-types.ts';
import { changeAsk } from './changeAsk.ts';

/**
 * An expert answers, or says not now; the librarian who asked is told (or, when that one has left, all).
 * Nothing goes to the asker: that is the librarian's to do.
 * @param answer left out: cannot now
 * @throws Problem 404, 409 expert.answered
 */
export async function answerAsk({
  payload,
  library,
  id,
  answer,
}: {
  payload: Payload;
  library: Library;
  id: string;
  answer?: string;
}): Promise<void> {
  await changeAsk({
    payload,
    library: library.id,
    id,
    from: 'asked',
    data: answer
      ? { state: 'answered', answer, answeredAt: now().toISOString() }
      : { state: 'declined', answeredAt: now().toISOString() },
    work: async ({ req, ask }) => tellLibrarian({ req, library, ask, answer }),
  });
}

async function tellLibrarian({
  req,
  library,
  ask,
  answer,
}: {
  req: PayloadRequest;
  library: Library;
  ask: ExpertAsk;
  answer?: string;
}): Promise<void> {
  const id = idOf(ask.expert);
  const expert = id
    ? await req.payload.db.findOne<Expert>({ collection: 'experts', where: { id: { equals: id } }, req })
    : null;
  const name = expert?.name ?? '';
  const all = await librariansOf({ req, library: library.id });
  const asker = all.filter((user) => user.id === idOf(ask.askedBy));
  for (const user of asker.length > 0 ? asker : all) {
    const language = languageOf(user);
    const words = textFor(language).experts.mail;
    const said = answer ? words.answered : words.declined;
    await queueMail({
      req,
      to: user.email,
      language,
      library: mailLibrary(library),
      kind: answer ? 'staff.expert-answered' : 'staff.expert-declined',
      content: {
        subject: said.subject(name),
        paragraphs: [said.text(name)],
        quote: answer,
        button: {
          label: words.answered.button,
          href: loginLink({ library, language, path: `/vragen/${idOf(ask.question)}` }),
        },
      },
    });
  }
}
