import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { loadGroup } from '../loadGroup.ts';
import { leaveGroup } from '../membership/leaveGroup.ts';
import { showGroup } from './showGroup.ts';

const schema = z.object({ berichten: z.enum(['blijf', 'weg']).default('blijf') });

type Leaving = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Someone stops taking part; what they wrote stays under “former member” or goes. */
export const leaveForm = {
  schema,
  handle: async ({ ctx, request, values }: Leaving) => {
    const { group } = await loadGroup({ ctx, slug: String(request.params.group) });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    await leaveGroup({ payload: ctx.payload, group, user: ctx.user, words: values.berichten });
    return group.visibility === 'hidden'
      ? ctx.link('/groepen')
      : ctx.link(`/groepen/${group.slug}?gedaan=weg`);
  },
  show: ({ ctx, request }: { ctx: LibraryContext; request: Request }) => showGroup(ctx, request),
};
