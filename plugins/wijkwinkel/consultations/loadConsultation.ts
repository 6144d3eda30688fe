import type { Request } from 'express';
import { idOf, isLibrarian, Problem, readMany } from '../../../src/flavours/hub.ts';
import type { WijkwinkelConsultation, WijkwinkelVisit } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/**
 * A consultation of this library, with partner, branch and series.
 * @throws Problem 404
 */
export async function loadConsultation({
  ctx,
  id,
}: {
  ctx: Ctx;
  id: string;
}): Promise<WijkwinkelConsultation> {
  const where = { id: { equals: id }, library: { equals: ctx.library.id } };
  const [found] = (await readMany({ ctx, collection: 'wijkwinkel-consultations', where, limit: 1 })).docs;
  if (!found) throw new Problem({ status: 404, code: 'not-found' });
  return found;
}

/** Who works at a consultation: librarians, and the contacts of the partner that holds it. */
export function mayHost({ ctx, consultation }: { ctx: Ctx; consultation: WijkwinkelConsultation }): boolean {
  if (isLibrarian(ctx.user, ctx.library.id)) return true;
  const holder = idOf(consultation.partner);
  if (!holder) return false;
  return (ctx.user?.roles ?? []).some(
    ({ role, library, partner }) =>
      role === 'partner' && idOf(library) === ctx.library.id && idOf(partner) === holder,
  );
}

/** @throws Problem 401 log-in-first, 404 for who does not work there */
export async function loadToHost({ ctx, id }: { ctx: Ctx; id: string }): Promise<WijkwinkelConsultation> {
  const consultation = await loadConsultation({ ctx, id });
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  if (!mayHost({ ctx, consultation })) throw new Problem({ status: 404, code: 'not-found' });
  return consultation;
}

/**
 * A visit, by the `visit` of the address, for who works at its consultation.
 * @throws Problem 401 log-in-first, 404
 */
export async function loadVisitToHost({
  ctx,
  request,
}: {
  ctx: Ctx;
  request: Request;
}): Promise<{ visit: WijkwinkelVisit; consultation: WijkwinkelConsultation }> {
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  const { docs } = await ctx.payload.find({
    collection: 'wijkwinkel-visits',
    where: {
      and: [{ id: { equals: String(request.params.visit) } }, { library: { equals: ctx.library.id } }],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // to know whose it is: who works there is checked with it
    req: ctx.req,
  });
  const [visit] = docs;
  if (!visit) throw new Problem({ status: 404, code: 'not-found' });
  return { visit, consultation: await loadToHost({ ctx, id: idOf(visit.consultation) ?? '' }) };
}
