import { APIError, type CollectionConfig } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { Flavour } from '../contract/Flavour.ts';
import { noteFault } from '../faults.ts';

type Hooks = NonNullable<CollectionConfig['hooks']>;
type AnyHook = (args: never) => unknown;

/**
 * Hooks on a flavour's own collections. What fails there fails for that document alone; staff hear of it.
 */
export function notedHooks({
  flavour,
  where,
  hooks = {},
}: {
  flavour: Flavour;
  where: string;
  hooks?: Hooks;
}): Hooks {
  const noted = Object.entries(hooks).map(([name, list]) => {
    const each = (list as AnyHook[]).map((hook) => async (args: never) => {
      try {
        return await hook(args);
      } catch (err) {
        if (!isRefusal(err)) noteFault({ flavour: flavour.slug, where: `hook ${name} of ${where}`, err });
        throw err;
      }
    });
    return [name, each];
  });
  return Object.fromEntries(noted) as Hooks;
}

/** Whether a hook said no on purpose: to who entered something that cannot be. */
export function isRefusal(err: unknown): boolean {
  if (err instanceof Problem || err instanceof APIError) return err.status < 500;
  return false;
}
