import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import type { User } from '../../payload-types.ts';
import { noteAct } from '../audit/noteAct.ts';
import { endSessions } from '../endSessions.ts';
import { idOf, librariesWithRole, type Actor } from '../roles.ts';
import { dropFactor } from './dropFactor.ts';
import { tellOfFactor } from './tellOfFactor.ts';

/**
 * Whether someone may take the second step of another away, as with an address or a password: a network
 * admin, or the admin of every library where the person has a role. Nobody does it to oneself here.
 */
export function mayResetFactor({ actor, user }: { actor: Actor; user: User }): boolean {
  if (!actor || actor.id === user.id) return false;
  if (actor.networkAdmin) return true;
  const mine = librariesWithRole(actor, ['admin']);
  const theirs = (user.roles ?? []).map((row) => idOf(row.library) ?? '');
  return !user.networkAdmin && mine.length > 0 && theirs.every((library) => mine.includes(library));
}

/**
 * Takes the second step of someone who lost phone and codes away. They are logged out everywhere and told;
 * where a library wants one, they set it up anew at the next login.
 * @throws Problem 404 when there is no such person, or this one may not
 */
export async function resetFactor({
  payload,
  actor,
  user: id,
  library,
}: {
  payload: Payload;
  actor: User;
  user: string;
  library: string;
}): Promise<void> {
  await transact({
    payload,
    key: `factor:${id}`,
    by: actor.id,
    work: async (req) => {
      const user = await payload.db.findOne<User>({
        collection: 'users',
        where: { id: { equals: id } },
        req,
      });
      if (!user || !mayResetFactor({ actor, user })) throw new Problem({ status: 404, code: 'not-found' });
      await dropFactor({ req, user: id });
      await endSessions({ req, user: id });
      await tellOfFactor({ req, user, what: 'reset' });
      await noteAct({ req, act: 'account.secured', library, person: id, detail: 'reset' });
    },
  });
}
