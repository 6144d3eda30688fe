import type { Request } from 'express';
import { z } from 'zod';
import type { LibraryContext } from '../../site/Context.ts';
import { required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { groupForHub } from '../groupForHub.ts';
import { loadForModerator } from '../loadGroup.ts';
import { decideRequest } from '../membership/decideRequest.ts';
import { Problem } from '../../core/Problem.ts';
import { showRequests } from './showRequests.ts';

const longestReason = 1000;

const schema = z
  .looseObject({ verzoek: required(60), besluit: z.enum(['ja', 'nee']) })
  // Each request on the page has a reason of its own.
  .transform((sent) => ({ ...sent, reden: reasonOf(sent[`reden-${sent.verzoek}`]) }));

type Deciding = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Yes or no to someone who asked to join. */
export const requestForm = {
  schema,
  handle: async ({ ctx, request, values }: Deciding) => {
    const loaded = await loadForModerator({ ctx, slug: String(request.params.group) });
    const group = await groupForHub({ payload: ctx.payload, id: loaded.group.id });
    if (!group || !ctx.user) throw new Problem({ status: 404, code: 'not-found' });
    const accept = values.besluit === 'ja';
    const decision = accept ? ({ accept } as const) : ({ accept, reason: values.reden } as const);
    const { payload, user } = ctx;
    await decideRequest({ payload, group, id: values.verzoek, decision, by: user.id });
    return ctx.link(`/groepen/${group.slug}/verzoeken?gedaan=${accept ? 'toegelaten' : 'afgewezen'}`);
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showRequests(ctx, request, form),
};

function reasonOf(sent: unknown): string {
  return typeof sent === 'string' ? sent.trim().slice(0, longestReason) : '';
}
