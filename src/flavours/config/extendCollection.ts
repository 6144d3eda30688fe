import type { CollectionConfig, FieldAccess, GroupField } from 'payload';
import { ofLibrary } from '../../libraries/multiTenant.ts';
import { idOf, librariesWithRole, roles } from '../../people/roles.ts';
import type { User } from '../../payload-types.ts';
import type { Extension, Flavour } from '../contract/Flavour.ts';
import { knownToHave, librariesWith } from '../hasFlavour.ts';
import { containedFields } from './containedFields.ts';
import { containedHooks } from './containedHooks.ts';
import { groupName } from './groupName.ts';

type Doc = Record<string, unknown> | undefined;

/** A collection of the core with a flavour's group of fields and its hooks. */
export function extendCollection({
  flavour,
  collection,
  extension,
  hub,
}: {
  flavour: Flavour;
  collection: CollectionConfig;
  extension: Extension;
  hub: boolean;
}): CollectionConfig {
  const { slug } = collection;
  const group = groupName(flavour.slug);
  const hooks = hub
    ? containedHooks({ flavour, slug, group, hooks: extension.hooks ?? {} })
    : (extension.hooks ?? {});
  return {
    ...collection,
    // Whether the group may be seen depends on the library, also where a reader selects other fields.
    ...(hub && isOfLibrary(slug) && { forceSelect: { ...collection.forceSelect, library: true } }),
    fields: extension.fields?.length
      ? [...collection.fields, groupOf({ flavour, slug, extension, group, hub })]
      : collection.fields,
    hooks: joined({ core: collection.hooks ?? {}, own: hooks }),
  };
}

type Hooks = NonNullable<CollectionConfig['hooks']>;

/** The core's hooks first: what they refuse, a flavour never sees. */
function joined({ core, own }: { core: Hooks; own: Hooks }): Hooks {
  const names = [...new Set([...Object.keys(core), ...Object.keys(own)])] as (keyof Hooks)[];
  return Object.fromEntries(
    names.map((name) => [name, [...((core[name] as unknown[]) ?? []), ...((own[name] as unknown[]) ?? [])]]),
  ) as Hooks;
}

function groupOf({
  flavour,
  slug,
  extension,
  group,
  hub,
}: {
  flavour: Flavour;
  slug: string;
  extension: Extension;
  group: string;
  hub: boolean;
}): GroupField {
  const bare: GroupField = {
    name: group,
    type: 'group',
    label: flavour.name,
    fields: extension.fields ?? [],
  };
  if (!hub) return bare;
  return {
    ...bare,
    fields: containedFields({ flavour, where: slug, fields: bare.fields }),
    custom: { flavour: flavour.slug },
    access: {
      read: whereOn({ flavour, slug, isNew: false }),
      create: whereOn({ flavour, slug, isNew: true }),
      update: whereOn({ flavour, slug, isNew: false }),
    },
    admin: {
      // Synchronous, or it counts as true (traps).
      condition: (data: Doc, _siblings, { user }) => {
        const on = knownToHave(flavour.slug);
        const own = ownLibraries({ slug, doc: data });
        if (own && own.length > 0) return own.some((id) => on.includes(id));
        const person = user as User | null;
        if (person?.networkAdmin) return on.length > 0;
        return librariesWithRole(person, roles).some((id) => on.includes(id));
      },
    },
  };
}

/** Over REST the group is there for documents of libraries that have the flavour, and no others. */
function whereOn({ flavour, slug, isNew }: { flavour: Flavour; slug: string; isNew: boolean }): FieldAccess {
  return async ({ req, doc, data, id }) => {
    const on = (await librariesWith({ payload: req.payload, flavour })).map(({ library }) => library.id);
    if (on.length === 0) return false;
    const known = { id, ...((data ?? {}) as object), ...((doc ?? {}) as object) } as Doc;
    const own = ownLibraries({ slug, doc: known });
    if (own) return own.some((each) => on.includes(each)) || (isNew && own.length === 0);
    const user = req.user as User | null;
    return (
      !user || Boolean(user.networkAdmin) || librariesWithRole(user, roles).some((each) => on.includes(each))
    );
  };
}

/**
 * Ids of the libraries that a document belongs to.
 * @returns undefined for what belongs to the whole network (titles)
 */
function ownLibraries({ slug, doc }: { slug: string; doc: Doc }): string[] | undefined {
  if (slug === 'libraries') return doc?.id ? [String(doc.id)] : [];
  if (slug === 'users') return librariesWithRole(doc as never, roles);
  if (!isOfLibrary(slug)) return undefined;
  const own = idOf(doc?.library as string | { id: string } | undefined);
  return own ? [own] : [];
}

function isOfLibrary(slug: string): boolean {
  return (ofLibrary as readonly string[]).includes(slug);
}
