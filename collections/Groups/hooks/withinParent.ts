import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import type { Group } from '../../../src/payload-types.ts';
import { idOf } from '../../../src/people/roles.ts';

/** From open to shut. */
export const byOpenness = ['public', 'members', 'hidden'] as const;

/**
 * A group within another is never more open than that one: it is shut as far as needed. One level deep: a
 * group that is within another holds none.
 * @throws ValidationError 400 on `parent`
 */
export const withinParent: CollectionBeforeChangeHook<Group> = async ({ data, originalDoc, req }) => {
  const id = idOf(data.parent === undefined ? originalDoc?.parent : data.parent);
  if (!id) return data;
  const parent = await req.payload.db.findOne<Group>({
    collection: 'groups',
    where: { id: { equals: id } },
    req,
  });
  const own = originalDoc?.id;
  const children = own
    ? await req.payload.count({
        collection: 'groups',
        where: { parent: { equals: own } },
        overrideAccess: true, // a rule about the groups themselves
        req,
      })
    : { totalDocs: 0 };
  if (!parent || parent.id === own || idOf(parent.parent) || children.totalDocs > 0) {
    const message =
      req.i18n?.language === 'en'
        ? 'A group within a group cannot hold groups itself.'
        : 'Een groep binnen een groep kan zelf geen groepen bevatten.';
    throw new ValidationError({ collection: 'groups', errors: [{ path: 'parent', message }], req });
  }
  const visibility = data.visibility ?? originalDoc?.visibility ?? 'public';
  const isTooOpen = byOpenness.indexOf(visibility) < byOpenness.indexOf(parent.visibility);
  return isTooOpen ? { ...data, visibility: parent.visibility } : data;
};
