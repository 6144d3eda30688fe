import type { PayloadRequest } from 'payload';
import { textFor, type Language } from '../core/text/index.ts';
import { publicLink } from '../libraries/publicLink.ts';
import { queueMail } from '../mail/queueMail.ts';
import { idOf } from '../people/roles.ts';
import type { Dossier } from '../payload-types.ts';

/**
 * Tells who asked the question that a dossier grew from it, once per question and dossier: the question
 * remembers by which dossiers it was answered. All within the transaction of `req`.
 */
export async function tellAsker({
  req,
  dossier,
}: {
  req: PayloadRequest;
  dossier: Pick<Dossier, 'id' | 'title' | 'slug' | 'question' | 'library'>;
}): Promise<void> {
  const id = idOf(dossier.question);
  const question = id ? await findQuestion({ req, id }) : undefined;
  const told = (question?.answeredWith ?? []).map((each) => idOf(each));
  if (!question || told.includes(dossier.id)) return;
  await req.payload.update({
    collection: 'questions',
    id: question.id,
    data: { answeredWith: [...told.filter((each) => each !== undefined), dossier.id] },
    depth: 0,
    overrideAccess: true, // follows from publishing, which was allowed
    req,
  });
  const { email, name, language } = question.askedBy ?? {};
  if (!email) return;
  const library = await req.payload.findByID({
    collection: 'libraries',
    id: idOf(dossier.library) ?? '',
    depth: 0,
    overrideAccess: true, // every library is public
    req,
  });
  const words: Language = language === 'en' ? 'en' : 'nl';
  const t = textFor(words).dossiers.mail;
  await queueMail({
    req,
    to: email,
    language: words,
    library: { id: library.id, name: library.name, slug: library.slug ?? '', style: library.style },
    kind: 'question.dossier',
    content: {
      subject: t.subject(dossier.title),
      paragraphs: [...(name ? [t.greeting(name)] : []), t.text],
      button: {
        label: t.button,
        href: publicLink({ library, language: words, path: `/dossiers/${dossier.slug}` }),
      },
      after: [t.after],
    },
  });
}

async function findQuestion({ req, id }: { req: PayloadRequest; id: string }) {
  return req.payload.findByID({
    collection: 'questions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // who asked is known to the hub only
    req,
  });
}
