import type { Group, Thread } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { groupLink } from '../groupLink.ts';

/** Address of a conversation, or of something within it. @param path such as `/bericht/…` */
export function threadLink({
  ctx,
  group,
  thread,
  path = '',
}: {
  ctx: Context;
  group: Group;
  thread: Thread;
  path?: string;
}): string {
  return groupLink({ ctx, group, path: `/gesprekken/${thread.slug}${path}` });
}
