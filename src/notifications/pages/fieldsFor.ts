import type { PayloadRequest } from 'payload';
import type { Group, User } from '../../payload-types.ts';
import { idOf, librarianRoles, librariesWithRole } from '../../people/roles.ts';
import { kinds, summaryChoices, type Kind, type Pace, type Scope } from '../kinds.ts';

/** One thing to choose: its name in the form, and the answers there are. */
export type MailField = { scope: Scope; name: string; paces: readonly (Pace | 'same')[]; group?: Group };
export type MailFields = {
  toYou: MailField[];
  news: MailField[];
  groups: MailField[];
  work: MailField[];
};

const forAddress: Kind[] = ['reminder', 'invitation'];

/** What someone can choose: all of it with an account, what concerns an address without one. */
export async function fieldsFor({
  req,
  user,
}: {
  req: PayloadRequest;
  user: User | null;
}): Promise<MailFields> {
  if (!user) return { toYou: forAddress.map(kindField), news: [], groups: [], work: [] };
  const memberships = await req.payload.find({
    collection: 'memberships',
    where: { user: { equals: user.id }, state: { equals: 'member' } },
    limit: 200,
    depth: 1,
    pagination: false,
    overrideAccess: true, // one's own memberships, and the names of those groups
    req,
  });
  const groups = memberships.docs.map(({ group }) => group).filter((group) => typeof group === 'object');
  const isLibrarian = librariesWithRole(user, librarianRoles).length > 0;
  const runs = isLibrarian || memberships.docs.some(({ role }) => role === 'moderator');
  const work: Kind[] = [
    ...(runs ? (['request', 'held'] as const) : []),
    ...(isLibrarian ? (['proposal', 'booking', 'staff', 'overdue'] as const) : []),
  ];
  return {
    toYou: (['mention', 'reply', ...forAddress] as const).map(kindField),
    news: [
      { scope: 'summary', name: 'summary', paces: summaryChoices },
      ...(['post', 'event', 'dossier'] as const).map(kindField),
    ],
    groups: groups.map(groupField),
    work: work.map(kindField),
  };
}

function kindField(kind: Kind): MailField {
  return { scope: kind, name: kind, paces: kinds[kind].choices };
}

function groupField(group: Group): MailField {
  const id = idOf(group) ?? '';
  return {
    scope: `group:${id}`,
    name: `groep-${id}`,
    paces: ['same', 'now', 'day', 'week', 'never'],
    group,
  };
}
