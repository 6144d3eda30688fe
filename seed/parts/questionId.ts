import type { LibrarySeeding } from '../steps/SeedStep.ts';

/**
 * The question that an earlier step stored; questions have no slug, so it is found by its words.
 * @param key of the question in the demo content; without one there is no id
 * @throws Error when it is not there
 */
export async function questionId({
  seeding: { payload, req, library, libraryId },
  key,
}: {
  seeding: LibrarySeeding;
  key: string | undefined;
}): Promise<string | undefined> {
  if (!key) return undefined;
  const text = library.questions.find((question) => question.key === key)?.text;
  const found = await payload.find({
    collection: 'questions',
    where: { library: { equals: libraryId } },
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true, // content of the demo itself
    req,
  });
  const question = found.docs.find((doc) => doc.text === text);
  if (!question)
    throw new Error(`The demo content of ${library.slug} names question ${key}, which is not there`);
  return question.id;
}
