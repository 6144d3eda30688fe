import type { MuziekbankPerson, MuziekbankWork } from '../../src/payload-types.ts';
import type { Ctx } from './Ctx.ts';

const most = 1000;

/** Composers and musicians of this library, by surname. They are public. */
export async function allPeople(ctx: Ctx): Promise<MuziekbankPerson[]> {
  const { docs } = await ctx.payload.find({
    collection: 'muziekbank-people',
    where: { library: { equals: ctx.library.id } },
    sort: 'sorted',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: true, // public
    req: ctx.req,
  });
  return docs;
}

/** Works of this library, by title. They are public. */
export async function allWorks(ctx: Ctx): Promise<MuziekbankWork[]> {
  const { docs } = await ctx.payload.find({
    collection: 'muziekbank-works',
    where: { library: { equals: ctx.library.id } },
    sort: 'title',
    limit: most,
    pagination: false,
    depth: 1,
    overrideAccess: true, // public
    req: ctx.req,
  });
  return docs;
}

/** A work in a line: `Franz Schubert: Winterreise (D. 911)`. */
function workLine(work: MuziekbankWork): string {
  const composer = typeof work.composer === 'object' ? work.composer?.name : undefined;
  const number = work.catalogueNumber ? ` (${work.catalogueNumber})` : '';
  return `${composer ? `${composer}: ` : ''}${work.title}${number}`;
}

/** Works to choose from in a form, by composer and title. */
export function workOptions(works: MuziekbankWork[]): { value: string; label: string }[] {
  return works
    .map((work) => ({ value: work.id, label: workLine(work) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'));
}
