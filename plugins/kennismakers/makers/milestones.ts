/** Round numbers worth a word. */
const activities = [1, 5, 10, 25, 50, 100];
const visitors = [100, 250, 500, 1000];
const adoptions = [1, 3, 10];

export type Milestone = { kind: 'activities' | 'visitors' | 'adoptions'; count: number };

/**
 * The highest milestone of each kind that was reached.
 * @param held how many activities someone gave, visited: how many people came to those, adopted: how many libraries
 *   took over their formats
 */
export function milestonesOf({
  held,
  visited,
  adopted,
}: {
  held: number;
  visited: number;
  adopted: number;
}): Milestone[] {
  const highest = (steps: number[], count: number) => steps.filter((step) => step <= count).at(-1);
  const found: [Milestone['kind'], number | undefined][] = [
    ['activities', highest(activities, held)],
    ['visitors', highest(visitors, visited)],
    ['adoptions', highest(adoptions, adopted)],
  ];
  return found.flatMap(([kind, count]) => (count === undefined ? [] : [{ kind, count }]));
}

/** Whether giving one more activity just reached a round number. */
export function isRound(held: number): boolean {
  return activities.includes(held);
}
