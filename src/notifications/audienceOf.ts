import { createLocalReq, type Payload } from 'payload';
import type { Dossier, Event } from '../payload-types.ts';
import { idOf, librariesWithRole, roles } from '../people/roles.ts';
import { loadThing } from './loadThing.ts';
import type { About } from './notify.ts';

const most = 20_000;

/**
 * Whom something new is news to, by account: who takes part in its group; and, for an activity or dossier
 * that everyone may see, who follows one of its themes and belongs to its library.
 */
export async function audienceOf({
  payload,
  about,
}: {
  payload: Payload;
  about: About;
}): Promise<{ group: string[]; theme: string[] }> {
  const group = about.group ? await membersOf({ payload, group: about.group }) : [];
  if (about.thing.startsWith('posts:')) return { group, theme: [] };
  const req = await createLocalReq({}, payload);
  const thing = await loadThing<Event | Dossier>({ req, thing: about.thing });
  const themes = (thing?.themes ?? []).map((theme) => idOf(theme)).filter((id) => id !== undefined);
  const isOpen = thing && (!('visibility' in thing) || thing.visibility === 'public');
  if (!isOpen || themes.length === 0) return { group, theme: [] };
  return { group, theme: await followersOf({ payload, themes, library: about.library }) };
}

async function membersOf({ payload, group }: { payload: Payload; group: string }): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'memberships',
    where: { group: { equals: group }, state: { equals: 'member' } },
    limit: most,
    depth: 0,
    pagination: false,
    select: { user: true },
    overrideAccess: true, // to tell them
  });
  return docs.map((each) => idOf(each.user)).filter((id) => id !== undefined);
}

async function followersOf({
  payload,
  themes,
  library,
}: {
  payload: Payload;
  themes: string[];
  library: string;
}): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { themes: { in: themes } },
    limit: most,
    depth: 0,
    pagination: false,
    select: { roles: true },
    overrideAccess: true, // to tell them
  });
  const elsewhere = docs.filter((user) => !librariesWithRole(user, roles).includes(library));
  const { docs: memberships } = await payload.find({
    collection: 'memberships',
    where: {
      library: { equals: library },
      state: { equals: 'member' },
      user: { in: elsewhere.map((user) => user.id) },
    },
    limit: most,
    depth: 0,
    pagination: false,
    select: { user: true },
    overrideAccess: true, // to know whose library it is
  });
  const taking = new Set(memberships.map((each) => idOf(each.user)));
  return docs.filter((user) => !elsewhere.includes(user) || taking.has(user.id)).map((user) => user.id);
}
