import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { closeThread } from './closeThread.ts';
import { loadThread } from './loadThread.ts';
import { showThread } from './showThread.ts';
import { threadLink } from './threadLink.ts';

type Closing = { ctx: LibraryContext; request: Request };

/** Closing a conversation, or opening it again, as who runs the group. */
export function closeForm(closed: boolean) {
  return {
    schema: z.object({}),
    handle: async ({ ctx, request }: Closing) => {
      const { group, thread } = await loadThread({ ctx, request, to: 'run' });
      if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
      await closeThread({ payload: ctx.payload, group, thread, closed, by: ctx.user });
      return `${threadLink({ ctx, group, thread })}?gedaan=${closed ? 'gesloten' : 'geopend'}`;
    },
    show: ({ ctx, request }: Closing) => showThread(ctx, request),
  };
}
