import type { Group, Library, Post, Thread, User } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { unique } from './unique.ts';

/** A public group that everyone can join at once. */
export async function createGroup(
  hub: TestHub,
  { library, ...over }: { library: Library } & Partial<Omit<Group, 'library'>>,
): Promise<Group> {
  const title = unique('Groep');
  return hub.payload.create({
    collection: 'groups',
    data: {
      library: library.id,
      title,
      summary: `Waar ${title} over gaat`,
      phase: 'ask',
      visibility: 'public',
      joinMode: 'open',
      ...over,
    } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}

/** A conversation in a group, with one post. */
export async function createThread(
  hub: TestHub,
  {
    group,
    author,
    title = unique('Gesprek'),
    body = unique('Bericht'),
  }: {
    group: Group;
    author: User;
    title?: string;
    body?: string;
  },
): Promise<{ thread: Thread; post: Post }> {
  const rest = { depth: 0, overrideAccess: true }; // a test's own data
  const thread = await hub.payload.create({
    collection: 'threads',
    data: { title, group: group.id, startedBy: author.id, lastPostAt: new Date().toISOString() } as never,
    ...rest,
  });
  const post = await hub.payload.create({
    collection: 'posts',
    data: { thread: thread.id, author: author.id, authorName: author.name, body } as never,
    ...rest,
  });
  return { thread, post };
}
