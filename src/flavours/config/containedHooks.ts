import type { CollectionConfig, PayloadRequest } from 'payload';
import { idOf } from '../../people/roles.ts';
import type { Flavour } from '../contract/Flavour.ts';
import { containIn } from '../containIn.ts';
import { librariesWith } from '../hasFlavour.ts';
import { isRefusal } from './notedHooks.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;
type HookArgs = {
  req: PayloadRequest;
  data?: Record<string, unknown>;
  doc?: Record<string, unknown>;
  originalDoc?: Record<string, unknown>;
  previousDoc?: Record<string, unknown>;
  id?: string;
};
type AnyHook = (args: HookArgs) => unknown;

/** Hooks that a flavour may put on a collection of the core. */
export const extensionHooks = [
  'beforeValidate',
  'beforeChange',
  'afterChange',
  'afterRead',
  'beforeDelete',
  'afterDelete',
] as const;

/** What goes on through a hook: the value it may change and give back. */
const passes: Record<(typeof extensionHooks)[number], 'data' | 'doc' | undefined> = {
  beforeValidate: 'data',
  beforeChange: 'data',
  afterChange: 'doc',
  afterRead: 'doc',
  beforeDelete: undefined,
  afterDelete: undefined,
};

/**
 * Hooks of a flavour on a collection of the core. They run for documents of libraries that have it, and
 * only what stands in the flavour's own group can be changed. One that fails is noted and left out — save
 * when the database ended the transaction with it: then nothing may be stored (traps: never catch and go on).
 */
export function containedHooks({
  flavour,
  slug,
  group,
  hooks,
}: {
  flavour: Flavour;
  slug: string;
  group: string;
  hooks: Hooks;
}): Hooks {
  const contained = extensionHooks.flatMap((name) => {
    const list = hooks[name] as AnyHook[] | undefined;
    if (!list) return [];
    return [[name, list.map((hook) => containedHook({ flavour, slug, group, name, hook }))]];
  });
  return Object.fromEntries(contained) as Hooks;
}

function containedHook({
  flavour,
  slug,
  group,
  name,
  hook,
}: {
  flavour: Flavour;
  slug: string;
  group: string;
  name: (typeof extensionHooks)[number];
  hook: AnyHook;
}): AnyHook {
  return async (args) => {
    const kind = passes[name];
    const value = kind ? args[kind] : undefined;
    if (!(await isOn({ flavour, slug, args }))) return value;
    const shown = value ? { ...value } : undefined; // what it does to the core's fields leads nowhere
    return containIn({
      req: args.req,
      flavour: flavour.slug,
      where: `hook ${name} of ${slug}`,
      through: isRefusal,
      work: async () => {
        const result = await hook(kind && shown ? { ...args, [kind]: shown } : args);
        if (!value) return result;
        const changed = (result ?? shown) as Record<string, unknown>;
        return group in changed ? { ...value, [group]: changed[group] } : value;
      },
      otherwise: value,
    });
  };
}

async function isOn({ flavour, slug, args }: { flavour: Flavour; slug: string; args: HookArgs }) {
  const on = (await librariesWith({ payload: args.req.payload, flavour })).map(({ library }) => library.id);
  if (on.length === 0) return false;
  const docs = [args.data, args.doc, args.originalDoc, args.previousDoc];
  if (slug === 'libraries') return docs.some((doc) => on.includes(String(doc?.id)));
  const library = docs.map((doc) => idOf(doc?.library as string | { id: string } | undefined)).find(Boolean);
  return library === undefined ? true : on.includes(library);
}
