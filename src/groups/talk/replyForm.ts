import type { Request } from 'express';
import { z } from 'zod';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import type { FormState } from '../../site/FormState.ts';
import { loadThread } from './loadThread.ts';
import { showThread } from './showThread.ts';
import { threadLink } from './threadLink.ts';
import { writePost } from './writePost.ts';

const schema = z.object({ bericht: required(10_000), antwoord: optional(60) });

type Replying = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Someone says something in a conversation. */
export const replyForm = {
  once: true,
  schema,
  handle: async ({ ctx, request, values }: Replying) => {
    const { group, thread } = await loadThread({ ctx, request, to: 'talk' });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    const post = await writePost({
      payload: ctx.payload,
      group: group.id,
      thread: thread.id,
      author: ctx.user,
      body: values.bericht,
      replyTo: values.antwoord || undefined,
    });
    return threadLink({ ctx, group, thread, path: `/bericht/${post.id}?gedaan=geplaatst` });
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showThread(ctx, request, form),
};
