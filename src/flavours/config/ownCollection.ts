import type { Access, CollectionConfig } from 'payload';
import { anyStaff, nobody } from '../../people/access/atoms.ts';
import { isStaff, librariesWithRole, staffRoles, type Actor } from '../../people/roles.ts';
import type { Flavour } from '../contract/Flavour.ts';
import { knownToHave } from '../hasFlavour.ts';
import { notedHooks } from './notedHooks.ts';
import { onlyWhereOn } from './onlyWhereOn.ts';

const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const;

/**
 * A collection of a flavour as the hub takes it in: with a library (the tenant plugin adds the field), no
 * locks, nothing open that is not said to be, and only there for libraries that have the flavour.
 */
export function ownCollection({
  flavour,
  collection,
  hub,
}: {
  flavour: Flavour;
  collection: CollectionConfig;
  hub: boolean;
}): CollectionConfig {
  if (!hub) return collection;
  const stated = collection.access ?? {};
  const access = Object.fromEntries(
    operations.map((operation) => {
      const rule = (stated[operation] as Access | undefined) ?? nobody;
      return [operation, onlyWhereOn({ flavour, rule, operation })];
    }),
  );
  return {
    ...collection,
    lockDocuments: false,
    custom: { ...collection.custom, flavour: flavour.slug },
    access: { ...access, admin: stated.admin ?? (({ req }) => Boolean(anyStaff({ req }))) },
    admin: {
      group: flavour.name,
      ...collection.admin,
      hidden: (args) =>
        isHidden({ flavour, user: args.user as unknown as Actor, stated: collection.admin?.hidden }),
    },
    hooks: notedHooks({ flavour, where: collection.slug, hooks: collection.hooks }),
  };
}

type Hidden = NonNullable<CollectionConfig['admin']>['hidden'];

/** In the navigation of the admin only for staff of a library that has the flavour. */
function isHidden({ flavour, user, stated }: { flavour: Flavour; user: Actor; stated: Hidden }): boolean {
  if (stated === true || !isStaff(user)) return true;
  if (typeof stated === 'function' && stated({ user: user as never })) return true;
  const on = knownToHave(flavour.slug);
  if (user?.networkAdmin) return on.length === 0;
  return !librariesWithRole(user, staffRoles).some((id) => on.includes(id));
}
