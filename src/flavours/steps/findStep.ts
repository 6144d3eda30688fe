import type { CollectionSlug } from 'payload';
import { Problem } from '../../core/Problem.ts';
import { now } from '../../core/now.ts';
import { isLibrarian } from '../../people/roles.ts';
import type { FlavourContext, FlavourStep } from '../contract/Flavour.ts';

type Loose = { id: string };

/** Whether the reader of this page may take a step from this thing now. */
export async function mayTake({
  ctx,
  step,
  doc,
}: {
  ctx: FlavourContext;
  step: FlavourStep;
  doc: Loose;
}): Promise<boolean> {
  const { who } = step;
  if (step.when && !step.when({ doc: doc as never, settings: ctx.settings, at: now() })) return false;
  if (who === 'everyone') return true;
  if (who === 'signedIn') return Boolean(ctx.user);
  if (who === 'librarian') return isLibrarian(ctx.user, ctx.library.id);
  return who({ ctx, doc: doc as never });
}

/**
 * The thing a step starts from, as the reader may see it, in this library.
 * @throws Problem 404 when there is none, or the step may not be taken from it; who is not logged in is
 *   asked to
 */
export async function loadForStep({
  ctx,
  step,
  id,
}: {
  ctx: FlavourContext;
  step: FlavourStep;
  id: string;
}): Promise<Loose> {
  const { docs } = await ctx.payload.find({
    collection: step.from as CollectionSlug,
    where: { and: [{ id: { equals: id } }, { library: { equals: ctx.library.id } }] },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  const [doc] = docs as Loose[];
  if (doc && (await mayTake({ ctx, step, doc }))) return doc;
  if (!ctx.user && step.who !== 'everyone') throw new Problem({ status: 401, code: 'log-in-first' });
  throw new Problem({ status: 404, code: 'not-found' });
}
