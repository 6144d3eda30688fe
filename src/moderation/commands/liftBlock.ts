import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import type { Library, Measure, User } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { addMeasure } from './addMeasure.ts';
import { blockOf } from '../isBlocked.ts';
import { setBlocked } from './blockPerson.ts';
import { tellOfMeasure } from './tellOfMeasure.ts';

/**
 * Ends a block before its time; the person is told.
 * @param group the group whose moderator does it; undefined for a librarian, who ends any of the library
 * @throws Problem 404 when it is not theirs; 409 conflict when it was lifted already
 */
export async function liftBlock({
  payload,
  library,
  group,
  id,
  by,
}: {
  payload: Payload;
  library: Library;
  group?: { id: string; title: string };
  id: string;
  by: User;
}): Promise<void> {
  await transact({
    payload,
    key: `measure:${id}`,
    by: by.id,
    work: async (req) => {
      const found = await payload.db.findOne<Measure>({
        collection: 'measures',
        where: {
          and: [
            { id: { equals: id } },
            { library: { equals: library.id } },
            { kind: { equals: 'block' } },
            ...(group ? [{ group: { equals: group.id } }] : []),
          ],
        },
        req,
      });
      if (!found) throw new Problem({ status: 404, code: 'not-found' });
      const lifted = await payload.db.updateOne({
        collection: 'measures',
        where: { and: [{ id: { equals: id } }, { liftedAt: { exists: false } }] },
        data: { liftedAt: now().toISOString() },
        options: { atomic: true },
        req,
      });
      if (!lifted) throw new Problem({ status: 409, code: 'conflict' });
      const person = idOf(found.person) ?? '';
      const place = { library: library.id, group: idOf(found.group) ?? null };
      const still = await blockOf({
        payload,
        req,
        user: person,
        library: library.id,
        group: place.group ?? undefined,
      });
      await setBlocked({ req, person, place, until: still?.until ?? null });
      const { personName, title } = found;
      const measure = await addMeasure({
        req,
        by,
        measure: { kind: 'unblock', person, personName, title, ...place },
      });
      const user = await payload.findByID({
        collection: 'users',
        id: person,
        depth: 0,
        disableErrors: true,
        overrideAccess: true, // to tell them
        req,
      });
      const name = group?.title ?? library.name;
      if (user)
        await tellOfMeasure({
          req,
          user,
          library: mailLibrary(library),
          measure,
          kind: 'unblock',
          place: name,
        });
    },
  });
}
