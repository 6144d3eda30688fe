import { findTitles } from '../../../src/flavours/hub.ts';
import type { MuziekbankPerson, Title } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { titleHasName } from './titleHasName.ts';

/** Titles by or about someone. */
export async function titlesBy({ ctx, person }: { ctx: Ctx; person: MuziekbankPerson }): Promise<Title[]> {
  const found = await findTitles({ ctx, q: person.name, limit: 30 });
  const [surname = person.sorted] = person.sorted.split(',');
  return found.filter((title) => titleHasName({ title, name: surname })).slice(0, 12);
}
