import type { CollectionSlug, Payload, Where } from 'payload';
import type { User } from '../../../payload-types.ts';
import { provenAddress } from '../../provenAddress.ts';
import { collectionsOf, personFields, type PersonField } from '../personFields.ts';
import { ownPart } from './ownPart.ts';

/** One thing in which someone stands. */
export type MineThing = {
  /** Which fields name the person, such as `author`. */
  because: string[];
  /** What it holds, without what is about others. */
  data: Record<string, unknown>;
};

export type MineSection = { collection: CollectionSlug; things: MineThing[] };

const most = 5000;

/**
 * Everything in every collection that is about someone, by account or by address. A new kind of thing comes
 * along by itself: the fields are found in the configuration.
 */
export async function collectMine({
  payload,
  user,
}: {
  payload: Payload;
  user: User;
}): Promise<MineSection[]> {
  const sections: MineSection[] = [];
  for (const collection of collectionsOf(payload)) {
    const isKnown = Boolean(provenAddress(user)); // an account that staff made with someone's address shows nothing of it
    const fields = personFields({ payload, collection }).filter(
      (field) => isKnown || field.kind === 'account',
    );
    if (fields.length === 0) continue;
    const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
      collection,
      where: { or: fields.map((field) => pointsTo({ field, user })) },
      limit: most,
      pagination: false,
      sort: 'createdAt',
    });
    const things = docs.map((doc) => ownPart({ payload, collection, doc, fields, user }));
    if (things.length > 0) sections.push({ collection, things });
  }
  return sections;
}

/** A condition for documents in which this field names the person. */
function pointsTo({ field, user }: { field: PersonField; user: Pick<User, 'id' | 'email'> }): Where {
  if (field.kind === 'address') return { [field.path]: { equals: user.email } };
  return { [field.path]: field.isMany ? { in: [user.id] } : { equals: user.id } };
}
