import { idOf } from '../../../src/flavours/hub.ts';
import type { FlavourPanel } from '../../../src/flavours/index.ts';
import type { Dossier } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { loadViews } from '../recordings/loadViews.ts';

/** Below a dossier: the recordings of its activities that everyone may see. */
export async function recordingsPanel({
  ctx,
  doc,
}: {
  ctx: Ctx;
  doc: Dossier;
}): Promise<FlavourPanel | null> {
  const events = (doc.events ?? []).map((event) => idOf(event)).filter((id): id is string => Boolean(id));
  if (events.length === 0) return null;
  const views = await loadViews({
    ctx,
    where: { and: [{ event: { in: events } }, { _status: { equals: 'published' } }] },
    limit: 20,
  });
  const open = views.filter(({ isPublic }) => isPublic);
  if (open.length === 0) return null;
  return {
    title: ctx.words.dossier.panel,
    items: open.map(({ recording }) => ({
      id: recording.id,
      label: recording.title,
      text: recording.muziekbank?.summary ?? undefined,
      href: ctx.here(`/opnames/${recording.id}`),
    })),
    more: { label: ctx.words.recordings.all, href: ctx.here('/opnames') },
  };
}
