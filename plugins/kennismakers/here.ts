import type { Where } from 'payload';
import type { Ctx } from './Ctx.ts';

/** What is of this library, and fits. */
export function here(ctx: Ctx, ...more: Where[]): Where {
  return { and: [{ library: { equals: ctx.library.id } }, ...more] };
}
