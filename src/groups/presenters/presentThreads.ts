import type { ThreadListItem } from '../../../templates/parts/ThreadList.tsx';
import { dateText } from '../../core/time/dateText.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import type { Group, Thread } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { groupLink } from '../groupLink.ts';

/** Conversations of a group as a list: subject, how much was said, when the last time. Nobody's name. */
export async function presentThreads({
  ctx,
  group,
  threads,
}: {
  ctx: Context;
  group: Group;
  threads: Thread[];
}): Promise<ThreadListItem[]> {
  return Promise.all(
    threads.map(async (thread) => ({
      title: thread.title,
      href: groupLink({ ctx, group, path: `/gesprekken/${thread.slug}` }),
      facts: [
        ctx.t.groups.page.posts(await countPosts({ ctx, thread })),
        ctx.t.groups.page.lastPost(
          dateText({
            at: thread.lastPostAt ?? thread.createdAt,
            timeZone: homeZone,
            language: ctx.language,
            short: true,
          }),
        ),
        ...(thread.closed ? [ctx.t.talk.thread.closed] : []),
      ],
    })),
  );
}

async function countPosts({ ctx, thread }: { ctx: Context; thread: Thread }): Promise<number> {
  const { totalDocs } = await ctx.payload.count({
    collection: 'posts',
    where: {
      thread: { equals: thread.id },
      removed: { not_equals: true },
      hidden: { not_equals: true },
      held: { not_equals: true },
    },
    overrideAccess: true, // only a number, of a thread that the reader sees
    req: ctx.req,
  });
  return totalDocs;
}
