import { readMany } from '../../../src/flavours/hub.ts';
import type { MuziekbankPerson, MuziekbankWork } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/** What someone wrote, by title. */
export async function worksOf({
  ctx,
  person,
}: {
  ctx: Ctx;
  person: MuziekbankPerson;
}): Promise<MuziekbankWork[]> {
  const { docs } = await readMany({
    ctx,
    collection: 'muziekbank-works',
    where: {
      and: [
        { library: { equals: ctx.library.id } },
        { or: [{ composer: { equals: person.id } }, { writer: { equals: person.id } }] },
      ],
    },
    sort: 'title',
    limit: 100,
    depth: 0,
  });
  return docs;
}
