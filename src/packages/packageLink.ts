import type { Package } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';

/** A package as a link; those from before packages had an address of their own are found by id. */
export function packageLink({ ctx, brought }: { ctx: Context; brought: Package }): {
  label: string;
  href: string;
} {
  return { label: brought.title, href: ctx.link(`/pakketten/${brought.slug ?? brought.id}`) };
}
