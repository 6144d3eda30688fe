import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import { loadForModerator } from '../../groups/loadGroup.ts';
import { mustBeLibrarian } from '../../people/mustBeLibrarian.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { required } from '../../site/fields.ts';
import { liftBlock } from '../commands/liftBlock.ts';
import { showDesk, showLibraryDesk } from './showDesk.ts';

const schema = z.object({ maatregel: required(60) });

type Lifting = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Ending a block before its time, as who runs the group. */
export const liftInGroup = {
  schema,
  handle: async ({ ctx, request, values }: Lifting) => {
    const { group } = await loadForModerator({ ctx, slug: String(request.params.group) });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    const { payload, library, user: by } = ctx;
    await liftBlock({ payload, library, group, id: values.maatregel, by });
    return ctx.link(`/groepen/${group.slug}/toezicht?gedaan=opgeheven`);
  },
  show: ({ ctx, request }: Pick<Lifting, 'ctx' | 'request'>) => showDesk(ctx, request),
};

/** Ending any block of the library, as a librarian. */
export const liftInLibrary = {
  schema,
  handle: async ({ ctx, values }: Lifting) => {
    mustBeLibrarian(ctx);
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    const { payload, library, user: by } = ctx;
    await liftBlock({ payload, library, id: values.maatregel, by });
    return ctx.link('/toezicht?gedaan=opgeheven');
  },
  show: ({ ctx }: Pick<Lifting, 'ctx'>) => showLibraryDesk(ctx),
};
