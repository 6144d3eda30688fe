import type { Context } from '../site/Context.ts';
import { personIn } from '../people/personIn.ts';
import { presentPerson, type Onlooker } from '../people/presentPerson.ts';
import { idOf } from '../people/roles.ts';
import type { Dossier } from '../payload-types.ts';

/**
 * Names of who wrote dossiers, as they chose to be called in the group (or else in their account), in the
 * order of the dossier. Only the name leaves this function.
 * @returns names by dossier id
 */
export async function authorsOf({
  ctx,
  dossiers,
}: {
  ctx: Context;
  dossiers: Pick<Dossier, 'id' | 'authors' | 'group'>[];
}): Promise<Map<string, string[]>> {
  const ids = [...new Set(dossiers.flatMap((dossier) => authorIds(dossier)))];
  if (ids.length === 0) return new Map();
  const groups = [
    ...new Set(dossiers.map((dossier) => idOf(dossier.group)).filter((id) => id !== undefined)),
  ];
  const [names, inGroup] = await Promise.all([accountNames({ ctx, ids }), groupNames({ ctx, ids, groups })]);
  for (const id of ids) ctx.tags.add(id);
  return new Map(
    dossiers.map((dossier) => [
      dossier.id,
      authorIds(dossier)
        .map((id) => inGroup.get(`${idOf(dossier.group)} ${id}`) ?? names.get(id))
        .filter((name): name is string => Boolean(name)),
    ]),
  );
}

/** Who wrote it, in a line: three names at most. */
export function authorLine({ ctx, names }: { ctx: Context; names: string[] }): string | undefined {
  if (names.length === 0) return undefined;
  const shown = names.length > 3 ? names.slice(0, 2) : names;
  const others = names.length - shown.length;
  const list =
    others > 0 ? shown.join(', ') : new Intl.ListFormat(ctx.language, { type: 'conjunction' }).format(shown);
  return ctx.t.dossiers.by(list, others);
}

function authorIds(dossier: Pick<Dossier, 'authors'>): string[] {
  return (dossier.authors ?? []).map((author) => idOf(author)).filter((id): id is string => id !== undefined);
}

async function accountNames({ ctx, ids }: { ctx: Context; ids: string[] }): Promise<Map<string, string>> {
  const found = await ctx.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true, // authors are named with what they wrote; only their names are asked
    req: ctx.req,
  });
  const show = (user: (typeof found.docs)[number]) =>
    presentPerson({ onlooker: reader(ctx), person: personIn.user(user), nobody: '' }).name;
  return new Map(found.docs.map((user) => [user.id, show(user)]));
}

async function groupNames({
  ctx,
  ids,
  groups,
}: {
  ctx: Context;
  ids: string[];
  groups: string[];
}): Promise<Map<string, string>> {
  if (groups.length === 0) return new Map();
  const found = await ctx.payload.find({
    collection: 'memberships',
    where: { and: [{ user: { in: ids } }, { group: { in: groups } }] },
    select: { user: true, group: true, displayName: true },
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true, // as above: the name someone goes by
    req: ctx.req,
  });
  return new Map(
    found.docs
      .map((membership) => {
        const person = personIn.membership(membership);
        const { name } = presentPerson({ onlooker: reader(ctx), person, nobody: '' });
        return [`${idOf(membership.group)} ${idOf(membership.user)}`, name] as const;
      })
      .filter(([, name]) => name !== ''),
  );
}

/** Who wrote a dossier is named with it, to everyone who may read it. */
function reader(ctx: Context): Onlooker {
  return { actor: ctx.user, library: ctx.library?.id, isOpen: true };
}
