import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { required } from '../../site/fields.ts';
import { loadForModerator } from '../loadGroup.ts';
import { changeMember, memberChanges } from '../membership/changeMember.ts';
import { showManage } from './showManage.ts';

const schema = z.object({ deelnemer: required(60), doe: z.enum(memberChanges) });

type Changing = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Giving a member another role, or sending them away. */
export const memberForm = {
  schema,
  handle: async ({ ctx, request, values }: Changing) => {
    const { group } = await loadForModerator({ ctx, slug: String(request.params.group) });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    const { payload, user } = ctx;
    await changeMember({ payload, group, id: values.deelnemer, change: values.doe, by: user.id });
    return ctx.link(`/groepen/${group.slug}/beheer?gedaan=deelnemer`);
  },
  show: ({ ctx, request }: { ctx: LibraryContext; request: Request }) => showManage(ctx, request),
};
