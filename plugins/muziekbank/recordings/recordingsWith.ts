import { idOf } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { loadViews } from './loadViews.ts';
import type { RecordingView } from './RecordingView.ts';

/** Recordings with someone or with a work in a part that everyone may see. @param person @param work ids */
export async function recordingsWith({
  ctx,
  person,
  work,
}: {
  ctx: Ctx;
  person?: string;
  work?: string;
}): Promise<RecordingView[]> {
  const views = await loadViews({ ctx, where: { _status: { equals: 'published' } }, limit: 200 });
  return views
    .filter(
      ({ isPublic, parts }) =>
        isPublic &&
        parts.some(
          (each) =>
            !each.shut &&
            (person
              ? each.composer?.id === person ||
                idOf(each.work?.writer) === person ||
                each.performers.some(({ id }) => id === person)
              : each.work?.id === work),
        ),
    )
    .slice(0, 12);
}
