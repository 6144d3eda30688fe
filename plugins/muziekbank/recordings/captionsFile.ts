import type { Request } from 'express';
import { Problem } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { writeVtt } from '../vtt/writeVtt.ts';
import { loadView } from './loadViews.ts';
import { openCues } from './viewsOf.ts';

/**
 * GET `/opnames/:recording/ondertiteling.vtt`: what is said in the parts that everyone may see.
 * @throws Problem 404
 */
export async function captionsFile(ctx: Ctx, request: Request) {
  const view = await loadView({ ctx, id: request.params.recording });
  const cues = view.isPublic ? openCues(view) : [];
  if (cues.length === 0) throw new Problem({ status: 404, code: 'not-found' });
  return { type: 'text/vtt; charset=utf-8', body: writeVtt(cues) };
}
