import type { Request } from 'express';
import { z } from 'zod';
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
      await closeThread({ payload: ctx.payload, thread: thread.id, closed });
      return `${threadLink({ ctx, group, thread })}?gedaan=${closed ? 'gesloten' : 'geopend'}`;
    },
    show: ({ ctx, request }: Closing) => showThread(ctx, request),
  };
}
