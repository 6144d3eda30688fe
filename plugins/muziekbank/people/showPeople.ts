import type { PageAnswer } from '../../../src/flavours/hub.ts';
import type { MuziekbankPerson } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { yearsOf } from '../identifiers/partialDate.ts';
import type { ListRow } from '../parts/ListPage.tsx';
import { namedList } from '../parts/namedList.ts';

/** `/componisten`: composers and musicians, by surname. */
export function showPeople(ctx: Ctx): Promise<PageAnswer> {
  return namedList({
    ctx,
    collection: 'muziekbank-people',
    path: '/componisten',
    t: ctx.words.people,
    sort: 'sorted',
    like: (q) => ({ name: { contains: q } }),
    row: (person) => presentPersonRow({ ctx, person }),
  });
}

/** A composer or musician in a list. */
export function presentPersonRow({ ctx, person }: { ctx: Ctx; person: MuziekbankPerson }): ListRow {
  return {
    id: person.id,
    label: person.name,
    href: ctx.here(`/componisten/${person.slug}`),
    text: [person.callings.map((calling) => ctx.words.people.callingOf[calling]).join(', '), yearsOf(person)]
      .filter(Boolean)
      .join(' · '),
  };
}
