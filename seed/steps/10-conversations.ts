import type { DemoPost, DemoThread, WallTime } from '../content/types.ts';
import { timeAgo } from '../parts/demoTime.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { mentionsIn } from '../parts/mentionsIn.ts';
import { peopleByKey, type SeededPerson } from '../parts/peopleByKey.ts';
import { put } from '../parts/put.ts';
import type { LibrarySeeding, SeedStep } from './SeedStep.ts';

/** What members of the groups said to one another, spread over the past weeks. */
export const conversations: SeedStep = {
  name: 'conversations',
  per: 'library',
  mark: { collection: 'threads' },
  run: async (seeding) => {
    const groupId = await idsBySlug({ seeding, collection: 'groups' });
    const person = await peopleByKey(seeding);
    for (const group of seeding.library.groups) {
      for (const thread of group.threads)
        await putThread({ seeding, group: groupId(group.slug), thread, person });
    }
  },
};

async function putThread({
  seeding,
  group,
  thread,
  person,
}: {
  seeding: LibrarySeeding;
  group: string;
  thread: DemoThread;
  person: (key: string) => SeededPerson;
}): Promise<void> {
  const times = thread.posts.map((post, turn) => spokenAt({ seeding, post, turn }));
  const [first] = thread.posts;
  const id = await put({
    seeding,
    collection: 'threads',
    data: {
      library: seeding.libraryId,
      title: thread.title,
      group,
      startedBy: first && person(first.author).id,
      lastPostAt: times.at(-1),
      createdAt: times[0],
      // set by the hook from the group; the type asks for it
      visibility: 'public',
    },
  });
  for (const [turn, { author, body }] of thread.posts.entries()) {
    await put({
      seeding,
      collection: 'posts',
      data: {
        library: seeding.libraryId,
        thread: id,
        author: person(author).id,
        authorName: person(author).name,
        body,
        mentions: mentionsIn({ body, people: seeding.library.people }).map((key) => person(key).id),
        createdAt: times[turn],
        updatedAt: times[turn],
        visibility: 'public',
      },
    });
  }
}

/** Later posts of a day come later in the day. */
function spokenAt({
  seeding: { at },
  post,
  turn,
}: {
  seeding: LibrarySeeding;
  post: DemoPost;
  turn: number;
}): string {
  const time: WallTime = `${9 + Math.min(turn, 13)}:${(turn * 17) % 60}`;
  return timeAgo({ at, daysAgo: post.daysAgo, time }).toISOString();
}
