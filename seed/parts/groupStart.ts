import type { DemoGroup } from '../content/types.ts';
import type { LibrarySeeding } from '../steps/SeedStep.ts';
import { timeAgo } from './demoTime.ts';

/** Days before its first post that a group was there. */
const quiet = 4;

/** When a group began: after its question was asked and before anyone spoke in it. */
export function groupStart({
  seeding: { at, library },
  group,
}: {
  seeding: LibrarySeeding;
  group: DemoGroup;
}): Date {
  const asked = library.questions.find(({ key }) => key === group.question)?.daysAgo;
  const spoken = group.threads.flatMap((thread) => thread.posts.map((post) => post.daysAgo));
  const met = library.events
    .filter((event) => event.group === group.slug)
    .map((event) => -7 * event.day.week);
  const first = Math.max(7, ...spoken, ...met) + quiet;
  const daysAgo = asked === undefined ? first : Math.max(first, asked - quiet);
  return timeAgo({ at, daysAgo: asked === undefined ? daysAgo : Math.min(daysAgo, asked), time: '09:30' });
}
