import { idsIn, listTag } from '../../core/cache/tags.ts';
import { allLibraries } from '../../libraries/registry.ts';
import type { Library } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import type { Context } from '../../site/Context.ts';
import type { ShownRecording } from '../recordings/PublicRecording.ts';
import { shownRecording } from '../recordings/shownRecording.ts';
import { recordingKind } from './SearchKind.ts';
import type { Hits } from './SearchQuery.ts';

export type FoundRecording = { doc: ShownRecording; library: Library };

/** Recordings that were found, of which a flavour shows everyone something now; in no order. */
export async function readRecordingHits({
  ctx,
  hits,
}: {
  ctx: Context;
  hits: Hits['hits'];
}): Promise<FoundRecording[]> {
  ctx.tags.add(listTag(recordingKind, undefined));
  const ids = hits.filter((hit) => hit.kind === recordingKind).map((hit) => hit.id);
  if (ids.length === 0) return [];
  const { docs } = await ctx.payload.find({
    collection: recordingKind,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: true, // shown is what shownRecording says everyone may see
    req: ctx.req,
  });
  idsIn(docs, ctx.tags);
  const libraries = await allLibraries(ctx.payload);
  const found: FoundRecording[] = [];
  for (const recording of docs) {
    const library = libraries.find(({ id }) => id === idOf(recording.library));
    const { payload, language } = ctx;
    const doc = library && (await shownRecording({ payload, library, recording, language }));
    if (doc) found.push({ doc, library });
  }
  return found;
}
