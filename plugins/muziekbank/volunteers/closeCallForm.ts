import { mustBeLibrarian, z } from '../../../src/flavours/hub.ts';
import type { Asked, Shown } from '../Ctx.ts';
import { find } from '../find.ts';
import { showCall } from './showCall.ts';

/** POST `/oproepen/:call/sluiten`. */
export const closeCallForm = {
  schema: z.object({}),
  show: (args: Shown) => showCall(args),
  handle: async ({ ctx, request }: Asked) => {
    mustBeLibrarian(ctx);
    const call = await find({ ctx, collection: 'muziekbank-calls', id: request.params.call, depth: 0 });
    await ctx.payload.update({
      collection: 'muziekbank-calls',
      id: call.id,
      data: { state: 'closed' },
      depth: 0,
      overrideAccess: false,
      req: ctx.req,
    });
    return ctx.here(`/oproepen/${call.id}`);
  },
};
