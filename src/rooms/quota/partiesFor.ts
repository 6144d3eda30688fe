import type { Option } from '../../../templates/parts/SelectField.tsx';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';
import type { User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { RoomParty } from './quotasFor.ts';

type Choice = { value: string; label: string; party: RoomParty };

/** On whose behalf someone can ask for a room here: oneself, one's groups, the partner one speaks for. */
export async function partiesFor({ ctx, user }: { ctx: LibraryContext; user: User }): Promise<Choice[]> {
  const here = { library: { equals: ctx.library.id } };
  const partnerIds = (user.roles ?? [])
    .filter(({ role, library }) => role === 'partner' && idOf(library) === ctx.library.id)
    .flatMap(({ partner }) => idOf(partner) ?? []);
  const find = { limit: 100, pagination: false, overrideAccess: true, req: ctx.req } as const; // one's own
  const [memberships, partners] = await Promise.all([
    ctx.payload.find({
      collection: 'memberships',
      where: { ...here, user: { equals: user.id }, state: { equals: 'member' } },
      depth: 1,
      ...find,
    }),
    ctx.payload.find({
      collection: 'partners',
      where: { ...here, id: { in: partnerIds } },
      depth: 0,
      ...find,
    }),
  ]);
  const t = ctx.t.rooms.ask;
  return [
    { value: '', label: t.forMyself, party: { kind: 'user', id: user.id } },
    ...memberships.docs.flatMap(({ group }): Choice[] =>
      typeof group === 'object' && !group.archived
        ? [{ value: `groep:${group.id}`, label: group.title, party: { kind: 'group', id: group.id } }]
        : [],
    ),
    ...partners.docs.map(({ id, name }): Choice => ({
      value: `partner:${id}`,
      label: name,
      party: { kind: 'partner', id },
    })),
  ];
}

/** @throws Problem field.choice on `voor` when it is none of one's own */
export function readParty({ choices, value }: { choices: Choice[]; value: string }): RoomParty {
  const chosen = choices.find((choice) => choice.value === value);
  if (!chosen) throw new Problem({ code: 'field.choice', field: 'voor' });
  return chosen.party;
}

/** As options of a list. */
export function partyOptions(choices: Choice[]): Option[] {
  return choices.map(({ value, label }) => ({ value, label }));
}
