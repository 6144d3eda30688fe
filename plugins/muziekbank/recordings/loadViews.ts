import type { Where } from 'payload';
import { idsIn, listTag, Problem } from '../../../src/flavours/hub.ts';
import type { Recording } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { isId } from '../find.ts';
import type { RecordingView } from './RecordingView.ts';
import { viewsOf } from './viewsOf.ts';

/** Recordings of this library, newest first, each with what decides who sees what. Present only what is public. */
export async function loadViews({
  ctx,
  where,
  limit,
}: {
  ctx: Ctx;
  where: Where;
  limit: number;
}): Promise<RecordingView[]> {
  const { docs } = await ctx.payload.find({
    collection: 'recordings',
    where: { and: [where, { library: { equals: ctx.library.id } }] },
    sort: '-createdAt',
    limit,
    pagination: false,
    depth: 1,
    overrideAccess: true, // pages show of it what viewsOf calls public, and the rest to librarians
    req: ctx.req,
  });
  return viewsWith({ ctx, recordings: docs });
}

/**
 * One of them.
 * @throws Problem 404
 */
export async function loadView({ ctx, id }: { ctx: Ctx; id: unknown }): Promise<RecordingView> {
  const [view] = isId({ ctx, id })
    ? await loadViews({ ctx, where: { id: { equals: String(id) } }, limit: 1 })
    : [];
  if (!view) throw new Problem({ status: 404, code: 'not-found' });
  return view;
}

async function viewsWith({
  ctx,
  recordings,
}: {
  ctx: Ctx;
  recordings: Recording[];
}): Promise<RecordingView[]> {
  const { payload, library, settings } = ctx;
  for (const slug of ['recordings', 'muziekbank-parts', 'muziekbank-consents'])
    ctx.tags.add(listTag(slug, library.id));
  const views = await viewsOf({ payload, library, settings, recordings });
  idsIn(
    views.map(({ recording, event }) => [recording, event]),
    ctx.tags,
  );
  return views;
}
